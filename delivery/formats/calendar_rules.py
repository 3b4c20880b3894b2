"""Rules of repetition as iCalendar wants them, for the same times as a publication has.

A document's rule is read in local time, and its first time always counts. Source: RFC 5545,
3.3.10: UNTIL is in UTC where the start has a zone, and COUNT begins at a start the rule meets.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from itertools import islice

from dateutil import parser
from dateutil.rrule import rrule, rrulestr

PARTS = (
    *("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"),
    *("BYMONTH", "BYSETPOS", "BYHOUR", "BYMINUTE", "BYSECOND", "WKST"),
)
MOST = 500  # as many as publications have


@dataclass(frozen=True)
class Series:
    """A rule, or none, and single times besides; times are local, without a zone."""

    rule: str
    times: tuple[datetime, ...]


def series_of(rule: str, begins: datetime, zone: tzinfo, *, is_all_day: bool) -> Series:
    """Return how a rule that begins at the local time `begins` stands in a calendar."""
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    made = read_rule(parts, begins)
    turns = islice(iterated(made), MOST)
    if set(parts) - set(PARTS):
        return Series("", tuple(turns))
    first = next(iterated(made), None)
    if first is None:
        return Series("", ())
    until = parser.parse(parts["UNTIL"].rstrip("Z")) if "UNTIL" in parts else None
    if first != begins and "COUNT" in parts:
        # Who counts from the start, and who from the rule's first turn, would not agree.
        until = list(turns)[-1]
        del parts["COUNT"]
    if until is not None:
        parts["UNTIL"] = written_until(until, zone, is_all_day=is_all_day)
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    return Series(text, () if first == begins else (begins,))


def read_rule(parts: dict[str, str], begins: datetime) -> rrule:
    """Return the rule in local time."""
    local = ";".join(
        f"{name}={value.rstrip('Z') if name == 'UNTIL' else value}" for name, value in parts.items()
    )
    made = rrulestr(local, dtstart=begins)
    if not isinstance(made, rrule):
        raise ValueError("one rule is expected")
    return made


def iterated(made: rrule) -> Iterator[datetime]:
    """Yield the turns of a rule."""
    yield from made


def written_until(until: datetime, zone: tzinfo, *, is_all_day: bool) -> str:
    """Return the end of a rule: a date for whole days, else a time in UTC."""
    if is_all_day:
        return f"{until:%Y%m%d}"
    return f"{until.replace(tzinfo=zone).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def last_of(rule: str, begins: datetime) -> datetime | None:
    """Return the last turn of a series that begins at the local time, None where it never ends."""
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    if not {"COUNT", "UNTIL"}.intersection(parts):
        return None
    return max([begins, *islice(iterated(read_rule(parts, begins)), MOST)])
