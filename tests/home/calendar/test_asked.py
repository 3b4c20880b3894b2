"""What an address asks of the calendar."""

from datetime import date

import pytest
import time_machine
from django.test import RequestFactory

from delivery.following.cookie import NAME
from home.calendar.asked import Asked, read_asked
from home.calendar.options import Options
from home.calendar.periods import View

KNOWN = Options(
    topics=[("music", "음악"), ("kids", "키즈")],
    sections=[("culture-city", "문화도시")],
    kinds=[("gathering", "모임"), ("course", "강좌")],
    areas=[],
)
pytestmark = pytest.mark.usefixtures("friday")


@pytest.fixture
def friday() -> object:
    with time_machine.travel("2026-11-27T12:00:00+09:00", tick=False) as now:
        yield now


def asked(query: str, kept: str = "") -> Asked:
    request = RequestFactory().get(f"/calendar/?{query}")
    if kept:
        request.COOKIES[NAME] = kept
    return read_asked(request, KNOWN)


def test_an_empty_address_means_this_month() -> None:
    assert asked("").period.view is View.MONTH
    assert asked("").period.first == date(2026, 11, 1)
    assert asked("").is_clean


@pytest.mark.parametrize(
    ("query", "view", "first"),
    [
        ("month=2027-01", View.MONTH, date(2027, 1, 1)),
        ("week=2026-W49", View.WEEK, date(2026, 11, 30)),
        ("view=weekend", View.WEEKEND, date(2026, 11, 28)),
        ("view=weekend&week=2026-W49", View.WEEKEND, date(2026, 12, 5)),
        ("day=2026-12-24", View.DAY, date(2026, 12, 24)),
        ("from=2026-12-24", View.AGENDA, date(2026, 12, 24)),
        ("view=week&month=2026-12", View.WEEK, date(2026, 11, 30)),
        ("view=agenda", View.AGENDA, date(2026, 11, 27)),
    ],
)
def test_the_period_stands_in_the_address(query: str, view: View, first: date) -> None:
    found = asked(query)
    assert (found.period.view, found.period.first) == (view, first)
    assert found.is_clean


def test_filters_are_read_and_written_alike() -> None:
    query = "topic=music&topic=kids&section=culture-city&kind=course&area=운봉읍&radius=10000"
    found = asked(f"week=2026-W49&{query}")
    assert found.choice.topics == ("music", "kids")
    assert found.own.point is not None
    assert found.own.radius == 10_000
    again = asked(found.address(found.period.pairs).split("?")[1])
    assert again == found


def test_a_district_brings_a_radius_of_its_own() -> None:
    found = asked("area=운봉읍")
    assert found.own.radius == 4000
    assert found.filters == [("area", "운봉읍")]
    assert asked("area=Unbong-eup").area == "운봉읍"


def test_a_point_is_known_to_the_neighbourhood_only() -> None:
    found = asked("near=35.44211,127.53129")
    assert found.filters == [("near", "35.442,127.531")]


@pytest.mark.parametrize(
    "query",
    ["month=x", "view=year", "topic=opera", "kind=communities", "area=서울", "near=1", "radius=x"],
)
def test_what_is_no_choice_is_left_out(query: str) -> None:
    found = asked(query)
    assert not found.is_clean
    assert found.filters == []
    assert found.period.first == date(2026, 11, 1)


@pytest.mark.parametrize("query", ["month=9999-12", "day=0001-01-01", "week=1999-W01"])
def test_days_beyond_the_calendar_show_today(query: str) -> None:
    found = asked(query)
    assert found.is_too_far
    assert found.period.first <= date(2026, 11, 27) < found.period.end


def test_my_topics_come_from_the_browser_and_stay_out_of_what_is_handed_on() -> None:
    found = asked("mine=1", kept="topic=music&topic=gone")
    assert found.choice.topics == ("music", "gone")
    assert found.filters == [("mine", "1")]
    assert found.settled().filters == [("topic", "music"), ("topic", "gone")]


def test_topics_in_the_address_come_before_my_own() -> None:
    assert asked("mine=1&topic=kids", kept="topic=music").choice.topics == ("kids",)
    assert asked("mine=1").choice.topics == ()


def test_names_of_others_count_for_nothing() -> None:
    assert asked("utm_source=x&fbclid=y").is_clean
