"""The time a question asks for, with what else it asks for."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from search.language.periods.days import DAYS
from search.language.periods.months import MONTHS
from search.language.periods.period import ZONE, Period, Span

# A time is a word of its own, but for a particle: 주말농장 is no weekend.
_BEFORE = r"(?<![^\s,(])"
_PARTS = {
    "새벽": (0, 6), "아침": (6, 10), "오전": (0, 12), "점심": (11, 14), "낮": (10, 17),
    "오후": (12, 18), "저녁": (17, 22), "밤": (19, 24),
}  # fmt: skip
_AFTER = rf"(?: ?(?P<part>{'|'.join(_PARTS)}))?(?:에는|에도|에|엔|의|은|는)?(?![^\s,)?!.])"

Reading = Callable[[re.Match[str], date], Span | None]
_READINGS: tuple[tuple[re.Pattern[str], Reading], ...] = tuple(
    (re.compile(f"{_BEFORE}{pattern.pattern}{_AFTER}"), reading)
    for pattern, reading in (*MONTHS, *DAYS)
)


def find_period(text: str, now: datetime) -> Period | None:
    """Return the first time that normalised text names, seen from `now`; None if it names none."""
    today = now.astimezone(ZONE).date()
    for pattern, reading in _READINGS:
        match = pattern.search(text)
        span = reading(match, today) if match else None
        if match and span:
            start, end = _part_of_day(span, match["part"])
            rest = f"{text[: match.start()]} {text[match.end() :]}"
            return Period(start, end, match[0].strip(), " ".join(rest.split()))
    return None


def _part_of_day(span: Span, part: str | None) -> Span:
    start, end = span
    if part is None or end - start > timedelta(days=2):
        return span
    first, last = _PARTS[part]
    final = end - timedelta(days=1)
    ends = end if last == 24 else datetime.combine(final.date(), time(last), start.tzinfo)
    return datetime.combine(start.date(), time(first), start.tzinfo), ends
