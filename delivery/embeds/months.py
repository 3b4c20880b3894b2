"""A month as a table of weeks, with what takes place on each day.

Days are the city's. Weeks begin on Sunday, as they do on calendars in Korea.
"""

from calendar import SUNDAY, Calendar
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

import orjson
from django.utils import timezone

from delivery.embeds.asking import Ask, midnight
from delivery.next_turns import with_turn
from delivery.occurring import Turn, find_turns
from delivery.query import ListQuery

# Links lead this many months from today at most: a robot would follow them for ever.
FURTHEST = 24


@dataclass(frozen=True)
class Entry:
    """One turn as a reader sees it: its document with `next_at`, and its beginning."""

    document: dict[str, Any]
    begins: datetime
    last_on: date

    @property
    def first_on(self) -> date:
        """The day on which it begins."""
        return timezone.localdate(self.begins)

    @property
    def anchor(self) -> str:
        """Where it stands in the list below the table."""
        return f"turn-{self.document['id']}-{self.first_on:%Y%m%d}"


@dataclass(frozen=True)
class Day:
    """A day of the month and what takes place on it."""

    on: date
    entries: list[Entry]
    is_today: bool


@dataclass(frozen=True)
class Month:
    """A month: weeks of seven days, None where a day belongs to another month.

    `is_more` where not every turn has found room; `before` and `after` are written as in an
    address, empty where no link leads there.
    """

    first: date
    weekdays: list[date]
    weeks: list[list[Day | None]]
    is_more: bool
    before: str
    after: str

    @property
    def agenda(self) -> list[Day]:
        """The days on which something begins; what began before the month stands at its first."""
        days = [day for week in self.weeks for day in week if day is not None]
        beginning = [
            replace(day, entries=[e for e in day.entries if max(e.first_on, self.first) == day.on])
            for day in days
        ]
        return [day for day in beginning if day.entries]


def first_of(day: date, months: int = 0) -> date:
    """Return the first day of a day's month, or of one some months from it."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def entry_of(turn: Turn) -> Entry:
    """Return a turn as it is shown; one that ends at midnight ends on the day before."""
    document = with_turn(orjson.loads(turn.body), turn.starts_at, turn.ends_at)
    last = max(turn.starts_at, turn.ends_at - timedelta(microseconds=1))
    return Entry(document, turn.starts_at, timezone.localdate(last))


def bounded(ask: Ask, first: date, now: datetime) -> ListQuery:
    """Return the question narrowed to a month, and to the times that were asked for."""
    begins, ends = midnight(first), midnight(first_of(first, 1))
    today = midnight(timezone.localdate(now))
    earliest = today if ask.look.days else getattr(ask.look, "from_", None)
    return replace(
        ask.query,
        starts_from=max(begins, earliest or begins),
        until=min(ends, ask.query.until or ends),
    )


def link_to(first: date, today: date) -> str:
    """Return a month as it stands in an address, or "" where it is too far from today."""
    months = (first.year - today.year) * 12 + first.month - today.month
    return f"{first:%Y-%m}" if abs(months) <= FURTHEST else ""


def weeks_of(first: date, entries: Iterable[Entry], today: date) -> list[list[Day | None]]:
    """Return the weeks of a month with what takes place on each day, in the order of times."""
    by_day: dict[date, list[Entry]] = {}
    for entry in entries:
        day = max(entry.first_on, first)
        while day <= entry.last_on and first_of(day) == first:
            by_day.setdefault(day, []).append(entry)
            day += timedelta(days=1)
    weeks = Calendar(SUNDAY).monthdatescalendar(first.year, first.month)
    return [
        [Day(on, by_day.get(on, []), on == today) if first_of(on) == first else None for on in week]
        for week in weeks
    ]


def read_month(ask: Ask, now: datetime) -> Month:
    """Return the asked month, else the one in which the asked time begins; one query."""
    today = timezone.localdate(now)
    begins = getattr(ask.look, "from_", None)
    first = ask.look.month or first_of(timezone.localdate(begins) if begins else today)
    found = find_turns(bounded(ask, first, now))
    return Month(
        first=first,
        weekdays=Calendar(SUNDAY).monthdatescalendar(first.year, first.month)[0],
        weeks=weeks_of(first, map(entry_of, found.turns), today),
        is_more=found.next is not None,
        before=link_to(first_of(first, -1), today),
        after=link_to(first_of(first, 1), today),
    )
