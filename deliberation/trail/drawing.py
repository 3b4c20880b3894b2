"""The drawn timeline: stops along the days, steps as curves, waiting without an owner as a band.

Days are drawn to scale, so that a long silence is a long way; only where stops would cover one
another are they moved apart. The list beside it says the same in words.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from uuid import UUID

from deliberation.choices.proposals import ProposalStage
from deliberation.trail.graph import Step, Stop, Trail

WIDE, NARROW = 1040.0, 330.0
MARGIN = 24.0
LANE = 44.0
TOP = 40.0
APART = 40.0
BELOW = 19.0


# After these nobody is in charge still.
SAME = (ProposalStage.NO_OWNER, ProposalStage.DELIBERATED)


@dataclass(frozen=True)
class Mark:
    """A stop in the drawing."""

    stop: Stop
    x: float
    y: float
    is_here: bool
    number: int


@dataclass(frozen=True)
class Curve:
    """A step in the drawing: an SVG path."""

    step: Step
    path: str


@dataclass(frozen=True)
class Band:
    """A time in which nobody was in charge."""

    x: float
    y: float
    width: float


@dataclass(frozen=True)
class Tick:
    """The beginning of a year."""

    x: float
    year: int


@dataclass(frozen=True)
class Drawing:
    """All that is drawn, in units of the view box."""

    width: float
    height: float
    marks: list[Mark]
    curves: list[Curve]
    bands: list[Band]
    ticks: list[Tick]


class Scale:
    """Where a day lies; days between two stops lie between them, in proportion."""

    def __init__(self, days: list[date], width: float) -> None:
        self.days = sorted(set(days))
        span = max((self.days[-1] - self.days[0]).days, 1)
        room = width - 2 * MARGIN
        self.places = [MARGIN]
        for before, after in pairwise(self.days):
            step = room * (after - before).days / span
            self.places.append(self.places[-1] + max(step, APART))

    @property
    def end(self) -> float:
        """The place of the last day."""
        return self.places[-1]

    def at(self, day: date) -> float:
        """Return the place of a day; those outside lie at the ends."""
        for (d0, d1), (p0, p1) in zip(pairwise(self.days), pairwise(self.places), strict=True):
            if d0 <= day <= d1:
                return p0 + (p1 - p0) * (day - d0).days / (d1 - d0).days
        return self.places[0] if day <= self.days[0] else self.places[-1]


def lanes(trail: Trail) -> dict[UUID, int]:
    """Return a lane for each stop: on that of its first origin, unless another has taken it on."""
    origins: dict[UUID, list[UUID]] = {stop.id: [] for stop in trail.stops}
    for step in trail.steps:
        origins[step.later].append(step.earlier)
    lane: dict[UUID, int] = {}
    heads: dict[int, UUID | None] = {}
    for stop in trail.stops:
        own = [lane[each] for each in origins[stop.id] if heads.get(lane[each]) == each]
        taken = {lane[s.id] for s in trail.stops if s.id in lane and s.dated_on == stop.dated_on}
        free = next(n for n in range(len(trail.stops) + 1) if n not in heads and n not in taken)
        lane[stop.id] = own[0] if own else free
        heads[lane[stop.id]] = stop.id
    return lane


def curve(start: Mark, end: Mark) -> str:
    """Return the path from one stop to the next."""
    middle = (start.x + end.x) / 2
    return (
        f"M{start.x:.1f} {start.y:.1f}C{middle:.1f} {start.y:.1f} "
        f"{middle:.1f} {end.y:.1f} {end.x:.1f} {end.y:.1f}"
    )


def bands_of(mark: Mark, scale: Scale) -> list[Band]:
    """Return the times in which a stop was without an owner, from its log.

    What is open still, or was filled after the last stop, runs off the edge.
    """
    entries = mark.stop.stages
    found = []
    for index, entry in enumerate(entries):
        before = entries[index - 1].stage if index else ""
        if entry.stage != ProposalStage.NO_OWNER or before == entry.stage:
            continue
        later = [each for each in entries[index + 1 :] if each.stage not in SAME]
        begins = scale.at(entry.changed_on)
        is_inside = bool(later) and later[0].changed_on <= scale.days[-1]
        ends = scale.at(later[0].changed_on) if is_inside else scale.end + MARGIN
        found.append(Band(begins, mark.y + BELOW, max(ends - begins, 6)))
    return found


def draw(trail: Trail, width: float) -> Drawing:
    """Return the drawing of a trail, about `width` wide; many stops make it wider."""
    last = max(stop.dated_on for stop in trail.stops)
    days = [stop.dated_on for stop in trail.stops]
    scale = Scale(days, width)
    lane = lanes(trail)
    marks = [
        Mark(stop, scale.at(stop.dated_on), TOP + LANE * lane[stop.id], stop.id == trail.id, number)
        for number, stop in enumerate(trail.stops, start=1)
    ]
    by_id = {mark.stop.id: mark for mark in marks}
    years = range(min(days).year + 1, last.year + 1)
    return Drawing(
        width=scale.end + MARGIN,
        height=TOP + LANE * (max(lane.values()) + 1) - LANE / 2 + BELOW,
        marks=marks,
        curves=[Curve(s, curve(by_id[s.earlier], by_id[s.later])) for s in trail.steps],
        bands=[band for mark in marks for band in bands_of(mark, scale)],
        ticks=[Tick(scale.at(date(year, 1, 1)), year) for year in years],
    )
