"""Topics."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from cms.content_types import content_types
from cms.models import Topic
from cms.topics.icons import TopicIcon
from home.models import SectionPage
from tests.factories.stories import StoryFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db


def test_a_topic_gathers_all_types(
    client: Client, city: City, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(len(content_types()) + 1):
        page = client.get("/topics/craft/").content.decode()

    for name in ("events", "communities", "stories"):
        assert city.pages[name].title in page
    assert city.pages["conversations"].title not in page


def test_the_rest_of_a_long_group_is_one_link_away(client: Client, section: SectionPage) -> None:
    for _ in range(7):
        StoryFactory(parent=section, topics=["music"])

    assert 'href="/stories/?topic=music"' in client.get("/topics/music/").content.decode()


def test_an_empty_topic_says_so(client: Client, section: SectionPage) -> None:
    Topic.objects.create(slug="quiet", name="조용한 주제")

    assert "아직 없습니다" in client.get("/topics/quiet/").content.decode()


def test_an_unknown_topic_is_not_there(client: Client, section: SectionPage) -> None:
    assert client.get("/topics/nothing/").status_code == 404
    assert client.get("/topics/%00/").status_code == 404


def test_every_icon_is_drawn(client: Client, home: object) -> None:
    for position, icon in enumerate(TopicIcon):
        Topic.objects.create(slug=icon.value, name=icon.label, icon=icon, position=position)
    response = client.get("/topics/")

    drawn = {each.name for each in response.templates}
    assert {f"icons/topics/{icon.value}.svg" for icon in TopicIcon} <= drawn


def test_a_topics_english_name_is_shown_to_english_readers(client: Client, home: object) -> None:
    Topic.objects.create(slug="cooking", name="요리", name_en="Cooking")
    client.cookies["django_language"] = "en"

    assert "Cooking" in client.get("/topics/").content.decode()
