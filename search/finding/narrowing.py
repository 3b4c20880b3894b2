"""Narrowing down: which candidates pass a question's filters, and which fail only one of them."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from delivery.area import METRES, Box, Near
from search.finding.rows import Row
from search.finding.windows import asked, inside, named
from search.question import Question, Span

Check = Callable[[Row], bool]


@dataclass(frozen=True)
class Narrowed:
    """The rows that pass; those that fail just one facet's filter, by facet; and their spans."""

    rows: list[Row]
    beside: dict[str, list[Row]]
    spans: dict[int, set[str]]


def narrow(rows: list[Row], question: Question, now: datetime) -> Narrowed:
    """Sort candidates by the filters they pass."""
    bounds = asked(question)
    windows = {str(name): window for name, window in named(now).items()}
    wants_spans = "period" in question.facets or bool(question.spans)
    spans = inside(rows, windows) if wants_spans else {}
    if wants_spans:
        seconds = now.timestamp()
        past = {row.id: {str(Span.PAST)} for row in rows if row.ends and row.ends <= seconds}
        spans = past | spans
    within = inside(rows, {"": bounds}) if bounds else {}
    always = list(fixed(question))
    if bounds:
        always.append(lambda row: row.id in within)
    checks = chosen(question, spans)
    passing: list[Row] = []
    beside: dict[str, list[Row]] = {name: [] for name in checks}
    for row in rows:
        if not all(check(row) for check in always):
            continue
        failed = [name for name, check in checks.items() if not check(row)]
        if not failed:
            passing.append(row)
        elif len(failed) == 1:
            beside[failed[0]].append(row)
    return Narrowed(passing, beside, spans)


def chosen(question: Question, spans: dict[int, set[str]]) -> dict[str, Check]:
    """Return a check for each facet of which something is chosen."""
    checks: dict[str, Check] = {}
    if types := set(question.types):
        checks["type"] = lambda row: row.type in types
    if sections := set(question.sections):
        checks["section"] = lambda row: row.section in sections
    if communities := set(question.communities):
        checks["community"] = lambda row: row.community in communities
    if areas := set(question.areas):
        checks["area"] = lambda row: row.area in areas
    if topics := [f" {each} " for each in question.topics]:
        checks["topic"] = lambda row: any(each in row.topics for each in topics)
    if kinds := [f" {each} " for each in question.kinds]:
        checks["kind"] = lambda row: any(each in row.kinds for each in kinds)
    if wanted := {str(each) for each in question.spans}:
        checks["period"] = lambda row: bool(wanted & spans.get(row.id, set()))
    return checks


def fixed(question: Question) -> Iterable[Check]:
    """Yield the checks that belong to no facet."""
    locale, near, box = question.locale, question.near, question.box
    if locale is not None:
        yield lambda row: row.locale == locale
    if near is not None:
        yield lambda row: is_near(row, near)
    if box is not None:
        yield lambda row: is_inside(row, box)


def metres(row: Row, near: Near) -> float | None:
    """Return how far a row is from a point, on a plane; None where it has no place."""
    if row.latitude is None or row.longitude is None:
        return None
    shrink = max(math.cos(math.radians(near.latitude)), 0.01)
    north = row.latitude - near.latitude
    return METRES * math.hypot(north, (row.longitude - near.longitude) * shrink)


def is_inside(row: Row, box: Box) -> bool:
    """Tell whether a row's place is inside a box, which may cross the date line."""
    if row.latitude is None or row.longitude is None:
        return False
    if not box.south <= row.latitude <= box.north:
        return False
    if box.west <= box.east:
        return box.west <= row.longitude <= box.east
    return row.longitude >= box.west or row.longitude <= box.east


def is_near(row: Row, near: Near) -> bool:
    """Tell whether a row's place is within the radius."""
    distance = metres(row, near)
    return distance is not None and distance <= near.radius
