"""The front page."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.models import HomePage, SectionPage
from home.site.weekend import weekend
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db
# Wagtail's routing takes some; then one each for the weekend, soon, topics, sections, stories,
# conversations, roundtables, offers and needs.
MOST_QUERIES = 16


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

    with django_assert_max_num_queries(MOST_QUERIES):
        client.get("/")


def test_what_is_on_this_weekend_is_not_told_twice(client: Client, section: SectionPage) -> None:
    now = timezone.now()
    _begins, ends = weekend(now)
    EventFactory(parent=section, title="주말 모임", starts_at=ends - timedelta(hours=3))
    EventFactory(parent=section, title="먼 모임", starts_at=ends + timedelta(days=9))

    context = client.get("/").context
    assert [each["title"] for each in context["this_weekend"]] == ["주말 모임"]
    assert [each["title"] for each in context["soon"]] == ["먼 모임"]


def test_the_draft_of_the_first_words_is_previewed(home: HomePage) -> None:
    home.hero_title = "새 첫머리"

    assert "새 첫머리" in home.make_preview_request().content.decode()
