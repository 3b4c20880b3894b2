"""The calendar in templates."""

from datetime import date

from django import template

from home.calendar.asked import Asked
from home.calendar.periods import View, period_at
from home.site.times import say_day

register = template.Library()


@register.filter
def at_day(asked: Asked, day: date) -> str:
    """Return the address of one day with the same filters."""
    return asked.address(period_at(View.DAY, day).pairs)


@register.filter
def said_day(day: date) -> str:
    """Say a day, with its year where it is not this one."""
    return say_day(day)
