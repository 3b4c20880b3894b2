"""When something takes place, as a calendar needs it."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from delivery.formats.calendar_rules import Series, series_of


@dataclass(frozen=True)
class Turn:
    """A turn that was moved: its own time, and from when to when it takes place instead."""

    original: datetime
    begins: datetime
    ends: datetime
    note: str


@dataclass(frozen=True)
class Times:
    """Begin and end in their zone, and how it repeats; whole days end at the midnight after."""

    begins: datetime
    ends: datetime
    is_all_day: bool
    series: Series
    excepted: tuple[datetime, ...]
    moved: tuple[Turn, ...]
    zone: tzinfo

    def written(self, moment: datetime) -> date:
        """Return a local moment as it stands in the calendar: a date, or a time in its zone."""
        return moment.date() if self.is_all_day else moment.replace(tzinfo=self.zone)


def times_of(
    document: dict[str, Any], begins: datetime | None, ends: datetime | None
) -> Times | None:
    """Return the times of a document, or None where it has none at all.

    `begins` and `ends` are the publication's, for a type that does not write its times down.
    """
    zone = ZoneInfo(document.get("timezone") or settings.TIME_ZONE)
    if document.get("starts_at"):
        begins = datetime.fromisoformat(document["starts_at"])
        ends = datetime.fromisoformat(document.get("ends_at") or document["starts_at"])
    if begins is None or ends is None:
        return None
    begins, ends = local(begins, zone), local(ends, zone)
    is_all_day = bool(document.get("is_all_day"))
    recurrence = document.get("recurrence") or {}
    series = Series("", ())
    if recurrence.get("rule"):
        series = series_of(recurrence["rule"], begins, zone, is_all_day=is_all_day)
    excepted = [
        local(datetime.fromisoformat(text), zone)
        for text in recurrence.get("except_starts_at") or []
    ]
    # As in publications: an exception leaves out the turn that begins at that very time.
    kept = tuple(each for each in excepted if not is_all_day or each.time() == begins.time())
    moved = tuple(turn_of(each, zone) for each in recurrence.get("moved") or [])
    return Times(begins, ends, is_all_day, series, kept, moved, zone)


def turn_of(moved: dict[str, Any], zone: tzinfo) -> Turn:
    """Return a moved turn of a document on the clocks of a zone."""
    names = ("starts_at", "to_starts_at", "to_ends_at")
    original, begins, ends = (local(datetime.fromisoformat(moved[name]), zone) for name in names)
    return Turn(original, begins, ends, moved["note"])


def local(moment: datetime, zone: tzinfo) -> datetime:
    """Return a moment on the clocks of a zone, to the second, without the zone."""
    return moment.astimezone(zone).replace(tzinfo=None, microsecond=0)
