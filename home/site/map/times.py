"""When: the stretches of time between which a reader of the map chooses."""

from datetime import datetime, time, timedelta
from enum import StrEnum

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from home.site.weekend import weekend

NAME = "time"


class Stretch(StrEnum):
    """How far ahead one looks; `all` has no end, and shows what has no times too."""

    TODAY = "today"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    ALL = "all"


LABELS: dict[Stretch, Promise] = {
    Stretch.TODAY: _("오늘"),
    Stretch.WEEKEND: _("이번 주말"),
    Stretch.WEEK: _("일주일"),
    Stretch.MONTH: _("한 달"),
    Stretch.ALL: _("모두"),
}
DAYS = {Stretch.TODAY: 1, Stretch.WEEK: 7, Stretch.MONTH: 30}


def bounds(stretch: Stretch, now: datetime) -> tuple[datetime, datetime | None]:
    """Return from when until when; days end at the city's midnight."""
    if stretch is Stretch.WEEKEND:
        return weekend(now)
    if stretch is Stretch.ALL:
        return now, None
    last = timezone.localdate(now) + timedelta(days=DAYS[stretch])
    return now, datetime.combine(last, time(), timezone.get_default_timezone())
