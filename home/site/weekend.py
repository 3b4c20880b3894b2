"""The weekend that is or comes next, by the city's clock."""

from datetime import datetime, time, timedelta

from django.utils import timezone

SATURDAY = 5


def weekend(now: datetime) -> tuple[datetime, datetime]:
    """Return Saturday 00:00 and Monday 00:00 of this week's weekend; never before `now`."""
    today = timezone.localtime(now).date()
    saturday = today + timedelta(days=SATURDAY - today.weekday())
    zone = timezone.get_default_timezone()
    begins = datetime.combine(saturday, time(), zone)
    ends = datetime.combine(saturday + timedelta(days=2), time(), zone)
    return max(begins, now), ends
