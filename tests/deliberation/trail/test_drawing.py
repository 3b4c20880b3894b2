"""The drawing: days to scale, forks in lanes of their own, a band while nobody is in charge."""

from datetime import date
from itertools import pairwise
from uuid import UUID, uuid4

from deliberation.trail.drawing import NARROW, WIDE, draw
from deliberation.trail.graph import StageEntry, Step, Stop, Trail


def stop(day: date, *stages: StageEntry) -> Stop:
    """Return a stop of a day."""
    return Stop(
        id=uuid4(),
        type="proposals",
        slug="a",
        title="가",
        url="http://testserver/a/",
        summary="",
        dated_on=day,
        stage=None,
        stages=list(stages),
    )


def step(earlier: Stop, later: Stop) -> Step:
    """Return a step between two stops."""
    return Step(
        id=1,
        subject=earlier.id,
        relation="led-to",
        object=later.id,
        earlier=earlier.id,
        later=later.id,
        dated_on=later.dated_on,
        evidence="",
        evidence_url="",
        organisation="",
        note="",
    )


def entry(stage: str, day: date) -> StageEntry:
    """Return an entry of a log."""
    return StageEntry(stage=stage, label=stage, changed_on=day, note="", organisation="")


def trail(stops: list[Stop], steps: list[Step]) -> Trail:
    """Return a trail seen from its first stop."""
    return Trail(id=stops[0].id if stops else UUID(int=0), stops=stops, steps=steps, is_cut=False)


def test_a_long_silence_is_a_long_way() -> None:
    stops = [stop(date(2019, 1, 1)), stop(date(2019, 4, 1)), stop(date(2021, 4, 1))]
    drawing = draw(trail(stops, [step(a, b) for a, b in pairwise(stops)]), WIDE)

    first, second, third = (mark.x for mark in drawing.marks)
    assert third - second > 5 * (second - first) > 0
    assert [tick.year for tick in drawing.ticks] == [2020, 2021]
    assert len({mark.y for mark in drawing.marks}) == 1


def test_forks_have_lanes_of_their_own_and_no_two_stops_cover_one_another() -> None:
    root = stop(date(2020, 1, 1))
    forks = [stop(date(2020, 2, 1)) for _ in range(3)]
    end = stop(date(2020, 3, 1))
    steps = [step(root, fork) for fork in forks] + [step(fork, end) for fork in forks]
    drawing = draw(trail([root, *forks, end], steps), NARROW)

    assert len({(mark.x, mark.y) for mark in drawing.marks}) == 5
    assert len({mark.y for mark in drawing.marks[1:4]}) == 3


def test_a_band_lasts_while_nobody_is_in_charge() -> None:
    log = [
        entry("received", date(2020, 1, 1)),
        entry("no-owner", date(2020, 2, 1)),
        entry("deliberated", date(2020, 3, 1)),
        entry("with-department", date(2020, 12, 1)),
    ]
    stops = [stop(date(2020, 1, 1), *log), stop(date(2021, 1, 1))]
    drawing = draw(trail(stops, [step(*stops)]), WIDE)
    [band] = drawing.bands
    assert drawing.marks[0].x < band.x < band.x + band.width < drawing.marks[1].x


def test_a_band_that_is_open_still_runs_off_the_edge() -> None:
    log = [entry("no-owner", date(2020, 2, 1)), entry("no-owner", date(2020, 9, 1))]
    stops = [stop(date(2020, 1, 1), *log), stop(date(2021, 1, 1))]
    drawing = draw(trail(stops, [step(*stops)]), NARROW)

    [band] = drawing.bands
    assert band.x + band.width == drawing.width


def test_one_stop_alone_can_be_drawn() -> None:
    assert len(draw(trail([stop(date(2020, 1, 1))], []), NARROW).marks) == 1
