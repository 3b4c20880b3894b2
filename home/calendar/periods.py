"""The stretch of days that a calendar shows, as it stands in an address.

Weeks begin on Monday (ISO 8601), so that a weekend is not torn apart.
"""

import re
from calendar import SATURDAY
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

YEARS_BACK, YEARS_AHEAD = 10, 2
AGENDA_DAYS = 28
WRITTEN_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
WRITTEN_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")
WRITTEN_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class View(StrEnum):
    """How much is shown at once."""

    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    AGENDA = "agenda"


@dataclass(frozen=True)
class Period:
    """Days from `first` up to `end`, which is the day after the last."""

    view: View
    first: date
    end: date

    @property
    def last(self) -> date:
        """The last day."""
        return self.end - timedelta(days=1)

    @property
    def days(self) -> list[date]:
        """Every day in order."""
        return [self.first + timedelta(days=each) for each in range((self.end - self.first).days)]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The period as the parameters of an address."""
        if self.view is View.MONTH:
            return [("month", f"{self.first:%Y-%m}")]
        if self.view is View.WEEK:
            return [("week", written_week(self.first))]
        if self.view is View.WEEKEND:
            return [("view", self.view.value), ("week", written_week(self.first))]
        if self.view is View.DAY:
            return [("day", self.first.isoformat())]
        return [("from", self.first.isoformat())]


def written_week(day: date) -> str:
    """Return the week of a day as it is written: 2026-W48."""
    year, week, _weekday = day.isocalendar()
    return f"{year}-W{week:02}"


def month_of(text: str) -> date:
    """Return the first day of a written month; raises ValueError."""
    found = WRITTEN_MONTH.fullmatch(text)
    if found is None:
        raise ValueError("no month")
    return date(int(found[1]), int(found[2]), 1)


def week_of(text: str) -> date:
    """Return the Monday of a written week; raises ValueError."""
    found = WRITTEN_WEEK.fullmatch(text)
    if found is None:
        raise ValueError("no week")
    return date.fromisocalendar(int(found[1]), int(found[2]), 1)


def day_of(text: str) -> date:
    """Return a written day; raises ValueError."""
    if not WRITTEN_DAY.fullmatch(text):
        raise ValueError("no day")
    return date.fromisoformat(text)


# What each name in an address shows where no view is asked for, the most exact first.
READERS = {
    "day": (View.DAY, day_of),
    "from": (View.AGENDA, day_of),
    "week": (View.WEEK, week_of),
    "month": (View.MONTH, month_of),
}


def is_near(day: date, today: date) -> bool:
    """Tell whether the calendar goes as far as a day."""
    return today.year - YEARS_BACK <= day.year <= today.year + YEARS_AHEAD


def first_of_next(day: date) -> date:
    """Return the first day of the month after a day's."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def period_at(view: View, day: date) -> Period:
    """Return the period of a view that a day lies in."""
    monday = day - timedelta(days=day.weekday())
    if view is View.MONTH:
        return Period(view, day.replace(day=1), first_of_next(day))
    if view is View.WEEK:
        return Period(view, monday, monday + timedelta(days=7))
    if view is View.WEEKEND:
        return Period(view, monday + timedelta(days=SATURDAY), monday + timedelta(days=7))
    if view is View.DAY:
        return Period(view, day, day + timedelta(days=1))
    return Period(view, day, day + timedelta(days=AGENDA_DAYS))


def before(period: Period, today: date) -> Period | None:
    """Return the period before, or None where the calendar ends."""
    steps = {View.WEEKEND: 7, View.AGENDA: AGENDA_DAYS}
    day = period.first - timedelta(days=steps.get(period.view, 1))
    return period_at(period.view, day) if is_near(day, today) else None


def after(period: Period, today: date) -> Period | None:
    """Return the period after, or None where the calendar ends."""
    return period_at(period.view, period.end) if is_near(period.end, today) else None
