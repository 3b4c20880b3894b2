"""The days of a period with what takes place on each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _

from delivery.next_turns import with_turn
from home.calendar.periods import Period
from home.calendar.reading import Documents, Slot, read_documents
from home.site.times import read_moment
from home.site.wording import wording


@dataclass(frozen=True)
class Entry:
    """A turn on one of its days: its document with `next_at`, and how it stands on that day."""

    document: dict[str, Any]
    slot: Slot
    on: date

    @property
    def is_going_on(self) -> bool:
        """Whether it began on a day before."""
        return self.slot.first_on < self.on

    @property
    def time(self) -> str:
        """Say when on this day."""
        if self.is_going_on:
            return _("이어짐")
        if self.document.get("is_all_day"):
            return _("하루 내내")
        return wording().clock(self.slot.begins)

    @property
    def place(self) -> str:
        """Say where."""
        place = self.document.get("place") or {}
        online = _("온라인") if self.document.get("online_url") else ""
        return str(place.get("name") or place.get("address") or online)

    @property
    def who(self) -> str:
        """Say who runs it, where that is known."""
        names = ("host", "organiser", "authority")
        known = [self.document[name] for name in names if self.document.get(name)]
        community = self.document.get("community") or {}
        return str(known[0] if known else community.get("title") or "")

    @property
    def facts(self) -> str:
        """Say where, and who runs it, in one line."""
        return " · ".join(each for each in (self.place, self.who) if each)

    @property
    def moved(self) -> dict[str, Any] | None:
        """How this turn was moved, if it was."""
        turns = (self.document.get("recurrence") or {}).get("moved") or []
        return next(
            (each for each in turns if read_moment(each["to_starts_at"]) == self.slot.begins), None
        )


@dataclass(frozen=True)
class Day:
    """A day: what is shown of it, and how much more there is."""

    on: date
    entries: list[Entry]
    more: int
    is_today: bool = False
    is_outside: bool = False

    @property
    def number(self) -> int:
        """How many there are on the day."""
        return len(self.entries) + self.more


def by_day(slots: Iterable[Slot], days: Iterable[date]) -> dict[date, list[Slot]]:
    """Return the turns of each day: what begins on it by its time, then what goes on."""
    beginning: dict[date, list[Slot]] = {day: [] for day in days}
    going_on: dict[date, list[Slot]] = {day: [] for day in beginning}
    first, last = min(beginning), max(beginning)
    for slot in slots:
        if slot.first_on in beginning:
            beginning[slot.first_on].append(slot)
        day = max(slot.first_on + timedelta(days=1), first)
        while day <= min(slot.last_on, last):
            going_on[day].append(slot)
            day += timedelta(days=1)
    return {day: [*beginning[day], *going_on[day]] for day in beginning}


def days_of(
    period: Period, slots: Iterable[Slot], today: date, most: int, *, is_once: bool = False
) -> list[Day]:
    """Return every day of a period with `most` of its turns; one query.

    `is_once`: what goes on for several days stands only at the first of them that is shown.
    """
    turns = by_day(slots, period.days)
    if is_once:
        turns = {
            day: [each for each in found if day == max(each.first_on, period.first)]
            for day, found in turns.items()
        }
    documents = read_documents(slot for found in turns.values() for slot in found[:most])
    return [
        Day(day, entries_of(found[:most], day, documents), len(found[most:]), day == today)
        for day, found in turns.items()
    ]


def entries_of(slots: Iterable[Slot], day: date, documents: Documents) -> list[Entry]:
    """Return the turns of a day with their documents."""
    return [
        Entry(with_turn(documents[each.uuid], each.begins, each.ends), each, day)
        for each in slots
        if each.uuid in documents
    ]
