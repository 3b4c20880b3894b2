"""A period in words."""

from django.utils.translation import gettext as _

from home.calendar.periods import Period, View
from home.site.times import say_day
from home.site.wording import wording


def said(period: Period) -> str:
    """Say which days a period holds."""
    if period.view is View.MONTH:
        return wording().month(period.first)
    if period.view is View.DAY:
        return say_day(period.first)
    return wording().span(say_day(period.first), say_day(period.last))


def said_before(view: View) -> str:
    """Say the way to the period before."""
    return {
        View.MONTH: _("이전 달"),
        View.WEEK: _("이전 주"),
        View.WEEKEND: _("이전 주말"),
        View.DAY: _("전날"),
        View.AGENDA: _("그 앞"),
    }[view]


def said_after(view: View) -> str:
    """Say the way to the period after."""
    return {
        View.MONTH: _("다음 달"),
        View.WEEK: _("다음 주"),
        View.WEEKEND: _("다음 주말"),
        View.DAY: _("다음 날"),
        View.AGENDA: _("그 뒤"),
    }[view]
