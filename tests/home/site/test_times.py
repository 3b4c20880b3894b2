"""The times of documents in words."""

from datetime import datetime

import pytest
from django.utils import timezone

from home.site.times import is_other_year, read_moment, say_span
from home.site.wording.korean import CLOSE

THIS_YEAR = timezone.localdate().year


def at(text: str) -> datetime:
    """Return a moment of this year in Seoul."""
    return read_moment(f"{THIS_YEAR}-{text}+09:00")


def test_an_evening_names_its_day_once() -> None:
    said = say_span(at("11-24T19:00:00"), at("11-24T21:30:00"), is_all_day=False)
    assert said.startswith("11월 24일(")
    assert said.endswith(f") 오후{CLOSE}7시 ~ 9시{CLOSE}30분")


def test_a_night_names_both_days() -> None:
    said = say_span(at("11-24T19:00:00"), at("11-25T01:00:00"), is_all_day=False)
    assert "11월 24일" in said
    assert "11월 25일" in said


def test_whole_days_end_before_the_midnight_after_them() -> None:
    one = say_span(at("11-24T00:00:00"), at("11-25T00:00:00"), is_all_day=True)
    two = say_span(at("11-24T00:00:00"), at("11-26T00:00:00"), is_all_day=True)
    assert "~" not in one
    assert "25일" not in one
    assert "25일" in two
    assert "시" not in two


def test_the_end_is_said_in_the_zone_of_the_begin() -> None:
    said = say_span(at("11-24T19:00:00"), at("11-24T21:00:00").astimezone(), is_all_day=False)
    assert said.endswith(f"오후{CLOSE}7시 ~ 9시")


def test_another_year_is_said() -> None:
    past = read_moment("2019-07-03T19:00:00+09:00")
    assert is_other_year(past.date())
    assert say_span(past, past, is_all_day=False) == f"2019년 7월 3일(수) 오후{CLOSE}7시"


@pytest.mark.usefixtures("english")
def test_english_is_spoken_when_it_is_active() -> None:
    past = read_moment("2019-07-03T19:00:00+09:00")
    assert say_span(past, past, is_all_day=False) == f"Wed 3 July 2019, 7{CLOSE}pm"
