"""The times at which digests go out: 17:00 by the city's clock."""

from datetime import datetime, time, timedelta

from django.utils import timezone

from participation.models.digests import Frequency

AT = time(17)
THURSDAY = 3
# How far a digest looks ahead: past the next one, so that nobody hears of something too late.
AHEAD = {
    Frequency.DAILY: timedelta(days=7),
    Frequency.WEEKLY: timedelta(days=14),
    Frequency.MONTHLY: timedelta(days=42),
}


def is_day_of(frequency: Frequency, at: datetime) -> bool:
    """Tell whether letters of a frequency go out on the day of a local time."""
    if frequency is Frequency.DAILY:
        return True
    return at.weekday() == THURSDAY and (frequency is Frequency.WEEKLY or at.day <= 7)


def last_slot(frequency: Frequency, now: datetime) -> datetime:
    """Return the last time at or before `now` at which letters of a frequency went out."""
    local = timezone.localtime(now)
    slot = local.replace(hour=AT.hour, minute=AT.minute, second=0, microsecond=0)
    if slot > local:
        slot -= timedelta(days=1)
    while not is_day_of(frequency, slot):
        slot -= timedelta(days=1)
    return slot
