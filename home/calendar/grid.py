"""A month as a table of weeks, which begin on Sunday, as they do on calendars in Korea."""

from calendar import SUNDAY, Calendar
from datetime import date

from home.calendar.days import Day
from home.calendar.periods import Period


def weekdays() -> list[date]:
    """Return a Sunday and the six days after it."""
    return Calendar(SUNDAY).monthdatescalendar(2026, 2)[0]


def weeks_of(period: Period, days: list[Day]) -> list[list[Day]]:
    """Return the weeks of a month; days of other months are outside and empty."""
    there = {day.on: day for day in days}
    weeks = Calendar(SUNDAY).monthdatescalendar(period.first.year, period.first.month)
    return [[there.get(on) or Day(on, [], 0, is_outside=True) for on in week] for week in weeks]
