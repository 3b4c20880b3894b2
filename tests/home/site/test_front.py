"""The front page."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlencode

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.models import HomePage, SectionPage
from home.site.front import MOST
from home.site.weekend import weekend
from tests.factories.deliberation import OutcomeFactory, ProposalFactory
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db
# Wagtail's routing takes some; then one each for hearings, the weekend, soon, topics, sections,
# stories, talk, stages, proposals, results, offers and needs; of offers and needs
# the board's and those of communities.
MOST_QUERIES = 19
KEPT = 4  # of the map, which are not asked again while nothing changes


def test_everything_has_its_place(client: Client, city: City) -> None:
    page = client.get("/").content.decode()

    assert city.home.hero_title in page
    for name in ("events", "stories", "conversations", "roundtables", "sections"):
        assert city.pages[name].title in page
    for words in ("재봉틀 네 대", "사진 찍어 줄 사람", 'href="/events/?kind=performance"'):
        assert words in page
    assert 'href="/topics/craft/"' in page


def test_an_empty_city_has_a_front_page_too(client: Client, home: HomePage) -> None:
    response = client.get("/")

    assert response.status_code == 200
    assert "아직 알려진 모임이 없습니다." in response.content.decode()


def test_more_content_takes_no_more_queries(
    client: Client, city: City, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(6):
        EventFactory(parent=city.pages["sections"], topics=["a"])
        StoryFactory(parent=city.pages["sections"], topics=["a", "b"])
    client.get("/")

    with django_assert_max_num_queries(MOST_QUERIES + KEPT):
        client.get("/")


def test_what_is_on_this_weekend_is_not_told_twice(client: Client, section: SectionPage) -> None:
    now = timezone.now()
    _begins, ends = weekend(now)
    EventFactory(parent=section, title="주말 모임", starts_at=ends - timedelta(hours=3))
    EventFactory(parent=section, title="먼 모임", starts_at=ends + timedelta(days=9))

    context = client.get("/").context
    assert [each["title"] for each in context["this_weekend"]] == ["주말 모임"]
    assert [each["title"] for each in context["after"]] == ["먼 모임"]
    assert context["weekend_number"] == 1


def test_a_full_weekend_is_told_whole_and_nothing_of_it_as_later(
    client: Client, section: SectionPage
) -> None:
    _begins, ends = weekend(timezone.now())
    for number in range(8):
        EventFactory(
            parent=section, title=f"{number}", starts_at=ends - timedelta(minutes=90 - number)
        )
    EventFactory(parent=section, title="먼 모임", starts_at=ends + timedelta(days=9))

    response = client.get("/")
    assert [each["title"] for each in response.context["this_weekend"]] == [*"012345"]
    assert [each["title"] for each in response.context["after"]] == ["먼 모임"]
    assert "/calendar/?view=weekend" in response.content.decode()


def test_of_a_weekend_that_is_too_full_to_count_nothing_is_told_as_later(
    client: Client, section: SectionPage
) -> None:
    _begins, ends = weekend(timezone.now())
    for number in range(MOST + 2):
        EventFactory(parent=section, starts_at=ends - timedelta(minutes=90 - number))

    context = client.get("/").context
    assert context["weekend_is_more"]
    assert context["after"] == []


@time_machine.travel(datetime(2026, 11, 25, 3, tzinfo=UTC), tick=False)
def test_what_comes_before_the_weekend_stands_before_it(
    client: Client, section: SectionPage
) -> None:
    EventFactory(
        parent=section, title="목요일 모임", starts_at=datetime(2026, 11, 26, 3, tzinfo=UTC)
    )
    EventFactory(parent=section, title="다음 주", starts_at=datetime(2026, 12, 1, 3, tzinfo=UTC))

    context = client.get("/").context
    assert [each["title"] for each in context["before"]] == ["목요일 모임"]
    assert [each["title"] for each in context["after"]] == ["다음 주"]


def test_one_sees_ones_own_neighbourhood_first_and_the_city_where_little_is_on(
    client: Client, section: SectionPage
) -> None:
    soon = timezone.now() + timedelta(days=9)
    EventFactory(
        parent=section, title="운봉 모임", starts_at=soon, point="SRID=4326;POINT(127.53 35.44)"
    )
    EventFactory(
        parent=section, title="시내 모임", starts_at=soon, point="SRID=4326;POINT(127.38 35.41)"
    )
    client.post("/district/", {"district": "unbong-eup"})

    response = client.get("/")
    assert [each["title"] for each in response.context["after"]] == ["운봉 모임"]
    assert [each["title"] for each in response.context["elsewhere"]] == ["시내 모임"]
    page = response.content.decode()
    assert "운봉읍 가까이, 곧" in page
    # One choice of a district holds for the whole page.
    assert page.count("<select") == 1
    assert f'href="/map/?{urlencode({"district": "운봉읍"})}"' in page
    assert "Cookie" in response["Vary"]


def test_what_waits_for_an_answer_and_what_became_of_the_rest_is_told(
    client: Client, section: SectionPage
) -> None:
    late = ProposalFactory(parent=section, title="오래 기다린 제안", answer_due_on=date(2026, 6, 1))
    ProposalFactory(parent=section, title="새 제안", answer_due_on=date(2027, 1, 1))
    outcome = OutcomeFactory(parent=section, title="그늘막을 놓다")

    context = client.get("/").context
    assert [each["title"] for each in context["waiting"]] == [late.title, "새 제안"]
    assert [each["title"] for each in context["ended"]] == [outcome.title]
    assert context["proposals_number"] == 2


def test_what_one_follows_is_on_the_front_page(client: Client, city: City) -> None:
    client.cookies["madang_choice"] = "topic=craft"

    page = client.get("/").content.decode()
    assert "내가 고른 것" in page
    assert "나만의 마당으로" in page


def test_the_draft_of_the_first_words_is_previewed(home: HomePage) -> None:
    home.hero_title = "새 첫머리"

    assert "새 첫머리" in home.make_preview_request().content.decode()
