"""How much fits on a sheet."""

from datetime import date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from home.calendar.days import Day, Entry
from home.calendar.reading import Slot
from home.poster.fitting import Fit, cut, ways_to_fit

MONDAY = date(2026, 11, 23)
SEOUL = ZoneInfo("Asia/Seoul")


def day(number: int, entries: int, title: str = "두부 만드는 날") -> Day:
    on = MONDAY + timedelta(days=number)
    at = datetime(on.year, on.month, on.day, 10, tzinfo=SEOUL)
    slots = [Slot(uuid4(), at, at) for _ in range(entries)]
    return Day(on, [Entry({"title": title, "host": "이웃"}, each, on) for each in slots], 0)


def best(*days: Day) -> Fit:
    return next(ways_to_fit(days))


@pytest.mark.parametrize(
    ("entries", "name"), [(1, "huge"), (4, "huge"), (7, "large"), (11, "medium"), (24, "small")]
)
def test_the_less_there_is_the_larger_it_is_written(entries: int, name: str) -> None:
    each, rest = divmod(entries, 5)
    days = [day(n, each + (n < rest)) for n in range(5) if each + (n < rest)]
    fit = best(*days)
    assert (fit.size.name, fit.more) == (name, 0)


def test_long_titles_take_smaller_letters() -> None:
    assert best(day(0, 3, "가" * 255)).size.name != "huge"


def test_sixty_are_too_many_and_the_rest_is_counted() -> None:
    fit = best(*(day(number, 10) for number in range(6)))
    shown = sum(len(each.entries) for each in fit.days)
    assert fit.size.name == "small"
    assert shown + fit.more == 60
    assert len(fit.days) == 6  # no day is left out for others


def test_what_was_not_even_read_is_counted_too() -> None:
    full = Day(MONDAY, day(0, 5).entries, 95)
    fit = best(full)
    assert len(fit.days[0].entries) + fit.more == 100


def test_ever_less_is_shown_until_it_fits() -> None:
    shown = [sum(len(d.entries) for d in fit.days) for fit in ways_to_fit([day(0, 60)])]
    assert shown == sorted(shown, reverse=True)
    assert shown[-1] < 10


def test_a_day_with_little_keeps_it() -> None:
    shortened = cut([day(0, 9), day(1, 1)], 4)
    assert [len(each.entries) for each in shortened] == [3, 1]
    assert [each.more for each in shortened] == [6, 0]
