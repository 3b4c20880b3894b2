"""From when to when: days alone, and days with hours.

A standard has one line for a whole series: its first day and its last. What an endless series has
no column for, the last day, stays empty.
"""

from datetime import date, datetime, timedelta
from typing import Any

from delivery.formats.calendar_rules import last_of
from delivery.opendata.mapping import Mapped, Values, Written
from delivery.opendata.moments import at, moment_of, read_clock, read_day, written_clock

PATHS = ("starts_at", "ends_at", "is_all_day", "recurrence")
MIDNIGHT = timedelta()
ONE_DAY = timedelta(days=1)


def days(begin: str, end: str) -> Mapped:
    """Map the first and the last day; the hours have no column, so whole days are read."""
    return Mapped((begin, end), PATHS, written_days, read_days)


def hours(begin: str, end: str, opens: str, closes: str) -> Mapped:
    """Map the first and the last day with their hours; without hours, whole days are read."""
    return Mapped((begin, end, opens, closes), PATHS, written_hours, read_hours)


def last_day(values: Values) -> date | None:
    """Return the last day on which something takes place, or None where it never ends."""
    begins, ends, is_all_day, recurrence = span_of(values)
    length = ends - begins
    if recurrence:
        turn = last_of(recurrence["rule"], begins.replace(tzinfo=None, microsecond=0))
        if turn is None:
            return None
        ends = turn.replace(tzinfo=begins.tzinfo) + length
    # Whole days end at the midnight after them, which is no day of theirs.
    return (ends - timedelta(microseconds=1)).date() if is_all_day else ends.date()


def span_of(values: Values) -> tuple[datetime, datetime, bool, dict[str, Any] | None]:
    """Return begin and end in the city's time, whether whole days count, and the repetition."""
    begins, ends, is_all_day, recurrence = values
    return moment_of(begins), moment_of(ends or begins), bool(is_all_day), recurrence


def written_days(values: Values) -> Written:
    """Return the first and the last day."""
    if values[0] is None:
        return "", ""
    last = last_day(values)
    return span_of(values)[0].date().isoformat(), last.isoformat() if last else ""


def written_hours(values: Values) -> Written:
    """Return the days and the hours; whole days have none."""
    if values[0] is None:
        return "", "", "", ""
    begins, ends, is_all_day, _ = span_of(values)
    clocks = ("", "") if is_all_day else (written_clock(begins), written_clock(ends))
    return (*written_days(values), *clocks)


def read_days(texts: Written) -> Values:
    """Return the whole days from the first to the last."""
    first, last = read_day(texts[0]), read_day(texts[1])
    if first is None:
        return None, None, None, None
    return at(first, MIDNIGHT), at(last or first, ONE_DAY), True, None


def read_hours(texts: Written) -> Values:
    """Return the span from the first hour of the first day to the last of the last."""
    first, last = read_day(texts[0]), read_day(texts[1])
    opens, closes = read_clock(texts[2]), read_clock(texts[3])
    if first is None or opens is None:
        return read_days(texts[:2])
    last = last or first
    return at(first, opens), at(last, closes if closes is not None else opens), False, None
