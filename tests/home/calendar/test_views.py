"""The calendar's page."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from delivery.following.cookie import NAME
from home.models import HomePage, SectionPage
from tests.factories.listings import EventFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday")]
SEOUL = ZoneInfo("Asia/Seoul")
UNBONG = "SRID=4326;POINT(127.531 35.442)"
QUERIES = 4  # topics, sections, turns, documents


@pytest.fixture
def friday() -> Iterator[object]:
    with time_machine.travel("2026-11-27T12:00:00+09:00", tick=False) as now:
        yield now


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SEOUL)


def make(section: SectionPage, title: str, begins: str, hours: float = 1, **fields: object) -> None:
    starts_at = at(begins)
    ends_at = starts_at + timedelta(hours=hours)
    EventFactory(parent=section, title=title, starts_at=starts_at, ends_at=ends_at, **fields)


def page(client: Client, query: str = "", status: int = 200) -> str:
    response = client.get(f"/calendar/{query}")
    assert response.status_code == status
    return response.content.decode()


def test_every_view_shows_each_turn_of_a_series(client: Client, section: SectionPage) -> None:
    make(section, "토요 걷기", "2026-11-07T09:00", recurrence="FREQ=WEEKLY;COUNT=4")

    assert page(client).count("토요 걷기") >= 8  # in the table and below it, four times
    assert page(client, "?view=week").count("토요 걷기") == 1
    assert page(client, "?view=agenda&from=2026-11-01").count("토요 걷기") == 4
    assert page(client, "?day=2026-11-14").count("토요 걷기") == 1
    assert "토요 걷기" not in page(client, "?day=2026-11-15")


def test_a_month_costs_the_same_however_full_it_is(
    client: Client, section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client.get("/calendar/")  # Wagtail keeps the site
    for number in range(8):
        make(section, f"모임 {number}", "2026-11-20T09:00", recurrence="FREQ=DAILY;COUNT=9")

    for query in ("", "?view=week", "?view=agenda", "?day=2026-11-21"):
        with django_assert_num_queries(QUERIES):
            page(client, query)


def test_a_full_day_says_how_many_more_and_leads_there(
    client: Client, section: SectionPage
) -> None:
    for number in range(5):
        make(section, f"모임 {number}", f"2026-11-20T0{number}:00")

    shown = page(client, "?month=2026-11&kind=gathering")
    assert "외 2개" in shown
    assert "/calendar/?day=2026-11-20&amp;kind=gathering" in shown
    assert "모임 4" not in shown
    assert "모임 4" in page(client, "?day=2026-11-20&kind=gathering")


def test_what_lasts_several_days_is_on_each_of_them(client: Client, section: SectionPage) -> None:
    make(section, "동네 사진전", "2026-11-27T10:00", hours=50, place_name="")

    assert "이어짐" in page(client, "?day=2026-11-28")
    assert page(client, "?view=week").count("동네 사진전") == 3
    assert page(client, "?view=agenda").count("동네 사진전") == 1


def test_a_turn_that_was_moved_and_one_that_is_off_say_so(
    client: Client, section: SectionPage
) -> None:
    make(section, "취소된 공연", "2026-11-27T19:00", status="cancelled", kind="performance")
    event = EventFactory(
        parent=section,
        title="옮긴 강좌",
        starts_at=at("2026-11-20T10:00"),
        ends_at=at("2026-11-20T12:00"),
        recurrence="FREQ=WEEKLY;COUNT=2",
    )
    event.exceptions.create(
        starts_at=at("2026-11-27T10:00"), moves_to=at("2026-11-28T15:00"), note="비"
    )
    event.save_revision().publish()

    assert "취소" in page(client, "?day=2026-11-27")
    assert "옮긴 강좌" not in page(client, "?day=2026-11-27")
    moved = page(client, "?day=2026-11-28")
    assert "옮긴 강좌" in moved
    assert "때를 옮김" in moved


def test_a_neighbourhood_a_topic_and_a_kind_narrow_it(client: Client, section: SectionPage) -> None:
    make(section, "운봉 두부", "2026-11-28T10:00", point=UNBONG, topics=["cooking"], kind="course")
    make(section, "시내 소리판", "2026-11-28T10:00", topics=["music"], kind="performance")

    for query in ("area=운봉읍", "near=35.44,127.53&radius=2000", "topic=cooking", "kind=course"):
        shown = page(client, f"?view=weekend&{query}")
        assert "운봉 두부" in shown, query
        assert "시내 소리판" not in shown, query
    empty = page(client, "?view=weekend&area=산내면&topic=cooking")
    assert "맞는 것이 없습니다" in empty
    assert "10km까지 넓혀 보기" in empty


def test_an_empty_time_leads_to_the_next_day_with_something(
    client: Client, section: SectionPage
) -> None:
    make(section, "섣달 모임", "2026-12-24T18:00")

    shown = page(client, "?view=weekend")
    assert "/calendar/?day=2026-12-24" in shown


def test_my_topics_are_shown_to_me_alone(client: Client, section: SectionPage) -> None:
    make(section, "소리판", "2026-11-28T10:00", topics=["music"])
    make(section, "두부", "2026-11-28T10:00", topics=["cooking"])
    client.cookies[NAME] = "topic=music"
    response = client.get("/calendar/?view=weekend&mine=1")

    shown = response.content.decode()
    assert "소리판" in shown
    assert "두부" not in shown
    assert "no-store" in response["Cache-Control"]
    assert "/my/calendar.ics?topic=music" in shown
    client.cookies.clear()
    assert "아직 고르신 주제가 없어" in page(client, "?view=weekend&mine=1")


@pytest.mark.parametrize("query", ["?month=9999-12", "?day=0001-01-01", "?week=1980-W01"])
def test_days_beyond_the_calendar_are_not_there_and_lead_on(
    client: Client, home: HomePage, query: str
) -> None:
    shown = page(client, query, status=404)
    assert "그 날은 달력에 없습니다" in shown
    assert "/archive/" in shown


@pytest.mark.parametrize(
    "query",
    ["?month=%00", "?view=x&kind=x&topic=x&area=x&near=x&radius=-1", "?near=35,127&near=36,127"],
)
def test_an_absurd_address_is_answered_with_what_can_be_read(
    client: Client, home: HomePage, query: str
) -> None:
    assert "알 수 없는 값이" in page(client, query)


def test_only_the_plain_calendar_is_for_search_engines(client: Client, home: HomePage) -> None:
    assert "noindex" not in page(client)
    assert "noindex" in page(client, "?month=2026-12")
    assert 'rel="next nofollow"' in page(client)
    assert 'rel="next' not in page(client, "?month=2028-12")


def test_a_title_in_another_direction_and_a_long_one_do_no_harm(
    client: Client, section: SectionPage
) -> None:
    make(section, "مرحبا <b>", "2026-11-27T00:00", hours=0)
    make(section, "가" * 255, "2026-11-27T23:00", hours=2, is_all_day=False)

    shown = page(client, "?day=2026-11-27")
    assert "مرحبا &lt;b&gt;" in shown
    assert "오전\N{NO-BREAK SPACE}0시" in shown


def test_an_english_reader_is_spoken_to_in_english(client: Client, section: SectionPage) -> None:
    client.cookies["django_language"] = "en"

    assert "This weekend" in page(client)
