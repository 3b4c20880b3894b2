"""Days and times of day as the standards write them: in the city's time, by the minute."""

import re
from datetime import date, datetime, time, timedelta

from django.utils import timezone

DAY = re.compile(r"(\d{4})\D*?(\d{1,2})\D*?(\d{1,2})\D*")
CLOCK = re.compile(r"(\d{1,2})(?:\D*?(\d{2}))?(?:\D*?\d{2})?\D*")


def moment_of(text: str) -> datetime:
    """Return a moment of a document in the city's time."""
    return timezone.localtime(datetime.fromisoformat(text))


def read_day(text: str) -> date | None:
    """Return a day, however its parts are parted, or None for an empty text."""
    if not text:
        return None
    found = DAY.fullmatch(text)
    if found is None:
        raise ValueError("a day as in 2026-12-01 is expected")
    year, month, day = (int(part) for part in found.groups())
    return date(year, month, day)


def read_clock(text: str) -> timedelta | None:
    """Return how long after midnight a time of day is, or None for an empty text.

    24:00 is the midnight at the day's end.
    """
    if not text:
        return None
    found = CLOCK.fullmatch(text)
    if found is None:
        raise ValueError("a time as in 19:00 is expected")
    after = timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    if after > timedelta(days=1):
        raise ValueError("a time as in 19:00 is expected")
    return after


def at(on: date, after_midnight: timedelta) -> str:
    """Return a moment as documents write it."""
    naive = datetime.combine(on, time()) + after_midnight
    return timezone.make_aware(naive).isoformat()


def written_clock(moment: datetime) -> str:
    """Return the time of day of a moment."""
    return f"{moment:%H:%M}"
