"""The stretch of days that a calendar shows."""

from datetime import date

import pytest

from home.calendar.periods import (
    READERS,
    Period,
    View,
    after,
    before,
    day_of,
    month_of,
    period_at,
    week_of,
)

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("view", "first", "end"),
    [
        (View.MONTH, date(2026, 11, 1), date(2026, 12, 1)),
        (View.WEEK, date(2026, 11, 23), date(2026, 11, 30)),
        (View.WEEKEND, date(2026, 11, 28), date(2026, 11, 30)),
        (View.DAY, FRIDAY, date(2026, 11, 28)),
        (View.AGENDA, FRIDAY, date(2026, 12, 25)),
    ],
)
def test_a_day_lies_in_a_period_of_each_view(view: View, first: date, end: date) -> None:
    assert period_at(view, FRIDAY) == Period(view, first, end)


@pytest.mark.parametrize("view", View)
def test_what_stands_in_an_address_is_read_back(view: View) -> None:
    period = period_at(view, FRIDAY)
    *_others, (name, text) = period.pairs
    assert period_at(view, READERS[name][1](text)) == period


def test_the_sunday_of_a_weekend_is_on_the_weekend() -> None:
    assert period_at(View.WEEKEND, date(2026, 11, 29)).first == date(2026, 11, 28)


@pytest.mark.parametrize("view", View)
def test_the_way_there_and_back_ends_where_it_began(view: View) -> None:
    period = period_at(view, FRIDAY)
    later = after(period, FRIDAY)
    assert later is not None
    assert later.first == period.end or view is View.WEEKEND
    assert before(later, FRIDAY) == period


def test_the_calendar_ends_on_both_sides() -> None:
    assert after(period_at(View.MONTH, date(2028, 12, 5)), FRIDAY) is None
    assert before(period_at(View.WEEK, date(2016, 1, 1)), FRIDAY) is None
    assert before(period_at(View.MONTH, date(2016, 2, 1)), FRIDAY) is not None


def test_a_week_over_new_year_is_called_by_the_year_of_its_thursday() -> None:
    assert period_at(View.WEEK, date(2027, 1, 1)).pairs == [("week", "2026-W53")]
    assert week_of("2026-W53") == date(2026, 12, 28)


@pytest.mark.parametrize(
    "text", ["2026-11-31", "2026-W60", "20261127", "", "٢٠٢٦-١١-٠١", "0000-01"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    for read in (day_of, week_of, month_of):
        with pytest.raises(ValueError, match=r"."):
            read(text)
