"""When a recurring event takes place.

Source: RFC 5545, 3.8.5 (RRULE, EXDATE). Rules repeat in the event's own time zone, so that a
meeting at seven stays at seven whatever the clocks do.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rruleset, rrulestr
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

MOST_OCCURRENCES = 500
ALLOWED_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")


@dataclass(frozen=True)
class Occurrence:
    """One time at which an event takes place; both ends carry a time zone."""

    starts_at: datetime
    ends_at: datetime


def validate_rule(rule: str) -> None:
    """Raise ValidationError where `rule` is no RRULE value with a frequency of a day or more."""
    sentence = _(
        "되풀이 규칙을 읽을 수 없습니다. 예: FREQ=WEEKLY;COUNT=8 (매주 여덟 번), "
        "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231T000000Z (매달 둘째 화요일)"
    )
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    # An interval of nothing would never come to the next time.
    is_usual = parts.get("FREQ") in ALLOWED_FREQUENCIES and parts.get("INTERVAL", "1").strip("0")
    if "\n" in rule or len(rule) > 200 or not is_usual:
        raise ValidationError(sentence, code="recurrence")
    try:
        parsed(rule, datetime(2026, 1, 1))  # noqa: DTZ001 (a local time, as the rule reads it)
    except (ValueError, TypeError, OverflowError, AttributeError, KeyError) as unreadable:
        raise ValidationError(sentence, code="recurrence") from unreadable


def parsed(rule: str, starts_at: datetime) -> rrule:
    """Return the rule, begun at the local time `starts_at` (without a zone)."""
    naive = ";".join(
        part.rstrip("Zz") if part.upper().startswith("UNTIL=") else part for part in rule.split(";")
    )
    made = rrulestr(naive, dtstart=starts_at)
    if not isinstance(made, rrule):
        raise ValueError("one rule is expected")
    return made


def occurrences(
    first: Occurrence, rule: str, excepted: Collection[datetime], zone: ZoneInfo, until: datetime
) -> Iterator[Occurrence]:
    """Yield the times at which the event takes place and which begin before `until`.

    The first always counts unless excepted; at most MOST_OCCURRENCES are given.
    """
    length = first.ends_at - first.starts_at
    left_out = {moment.astimezone(zone).replace(tzinfo=None) for moment in excepted}
    local_start = first.starts_at.astimezone(zone).replace(tzinfo=None)
    times = rruleset()
    times.rdate(local_start)
    if rule:
        times.rrule(parsed(rule, local_start))
    last = max(until.astimezone(zone).replace(tzinfo=None), local_start + timedelta(minutes=1))
    for count, moment in enumerate(times.xafter(local_start, inc=True)):
        if moment >= last or count >= MOST_OCCURRENCES:
            return
        if moment not in left_out:
            begins = moment.replace(tzinfo=zone)
            yield Occurrence(begins, begins + length)


def moved(
    turns: Iterable[Occurrence], moves: Mapping[datetime, Occurrence], until: datetime
) -> Iterator[Occurrence]:
    """Yield the turns that begin before `until` in order, those in `moves` at their other time.

    Two that begin at the same time are one.
    """
    if not moves:
        yield from turns
        return
    by_start: dict[datetime, Occurrence] = {}
    for turn in turns:
        held = moves.get(turn.starts_at, turn)
        if held.starts_at < until:
            by_start.setdefault(held.starts_at, held)
    yield from (by_start[begins] for begins in sorted(by_start))
