"""The pages for frames: what they show, and to whom."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction

from cms.content_types import content_types
from home.models import SectionPage
from tests.factories.by_type import TYPES, make_many
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db


def page(client: Client, address: str) -> str:
    """Return a frame that is there."""
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("many", [1, 5])
def test_a_list_of_every_type_takes_one_query_and_one_for_what_now_is(
    client: Client,
    section: SectionPage,
    django_assert_num_queries: DjangoAssertNumQueries,
    name: str,
    many: int,
) -> None:
    make_many(name, many, section)

    is_of_now = content_types()[name].channels.calendar
    with django_assert_num_queries(2 if is_of_now else 1):
        shown = page(client, f"/embed/{name}/")

    assert shown.count('<article class="card') >= many


@pytest.mark.parametrize("view", ["map", "calendar"])
def test_map_and_calendar_take_two_queries(
    client: Client,
    section: SectionPage,
    django_assert_num_queries: DjangoAssertNumQueries,
    view: str,
) -> None:
    for _ in range(4):
        EventFactory(parent=section, starts_at=timezone.now())

    with django_assert_num_queries(2):
        assert page(client, f"/embed/events/?view={view}").count("광한루 산책 모임") >= 4


def test_a_series_in_another_order_takes_one_query_more(
    client: Client, section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    begun = timezone.now().replace(microsecond=0) - timedelta(days=20)
    EventFactory(parent=section, starts_at=begun, recurrence="FREQ=WEEKLY;COUNT=6")

    with django_assert_num_queries(2):
        shown = page(client, "/embed/events/?sort=newest")

    turn = timezone.localtime(begun + timedelta(days=21)).isoformat()
    assert f'datetime="{escape(turn)}"' in shown


def test_filters_are_those_of_the_api(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, title="가야금", topics=["music"], kind="course")
    EventFactory(parent=section, title="나물", topics=["cooking"], is_step_free=True)

    assert "가야금" in page(client, "/embed/events/?topic=music")
    assert "나물" not in page(client, "/embed/events/?topic=music")
    assert "가야금" not in page(client, "/embed/events/?step_free=true")
    assert "나물" not in page(client, "/embed/events/?q=가야금")
    assert "나물" in page(client, "/embed/events/?topic=music&topic=cooking")
    assert "가야금" in page(client, "/embed/events/?near=35.4029,127.3793&radius=100")
    assert "가야금" not in page(client, "/embed/events/?near=35.5,127.6&radius=100")
    assert "가야금" not in page(client, "/embed/events/?section=elsewhere")


def test_what_is_over_is_left_out_unless_it_is_asked_for(
    client: Client, section: SectionPage
) -> None:
    now = timezone.now()
    EventFactory(parent=section, title="지난주", starts_at=now - timedelta(days=7))
    EventFactory(parent=section, title="다음달", starts_at=now + timedelta(days=30))

    assert "지난주" not in page(client, "/embed/events/")
    assert "지난주" in page(client, "/embed/events/?sort=newest")
    until = timezone.localdate(now) - timedelta(days=1)
    assert "지난주" in page(client, f"/embed/events/?to={until}")
    assert "다음달" not in page(client, "/embed/events/?days=7")
    assert "다음달" in page(client, "/embed/events/?days=31")


def test_as_many_as_asked_for(client: Client, section: SectionPage) -> None:
    make_many("stories", 4, section)

    assert page(client, "/embed/stories/?limit=2").count('<article class="card') == 2


def test_links_lead_out_of_the_frame_and_every_item_names_its_city(
    client: Client, section: SectionPage
) -> None:
    event = EventFactory(parent=section, topics=["music"])

    for view in ("list", "map", "calendar"):
        shown = page(client, f"/embed/events/?view={view}&topic=music&kind=gathering")
        inside = ('<a href="?', '<a href="#', '<a class="month-number" href="#')
        for each in shown.split("<a ")[1:]:
            if not f"<a {each}".startswith(inside):
                assert 'target="_blank" rel="noopener"' in each.split(">")[0]
        assert event.get_url() in shown
        assert 'href="/events/?topic=music&amp;kind=gathering"' in shown
        assert shown.count("남원 마당") >= 3


def test_one_item_is_a_card(
    client: Client, section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = StoryFactory(parent=section, title="시장 이야기")

    with django_assert_num_queries(1):
        shown = page(client, f"/embed/item/{story.uuid}/?theme=dark")

    assert shown.count('<article class="card') == 1
    assert "시장 이야기" in shown
    assert '<html lang="ko" data-theme="dark">' in shown


def test_what_is_not_public_has_no_card(client: Client, section: SectionPage) -> None:
    draft = StoryFactory(parent=section, draft=True)
    private = StoryFactory(parent=section)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    withdrawn = StoryFactory(parent=section)
    withdrawn.unpublish()

    for uuid in (draft.uuid, private.uuid, withdrawn.uuid, uuid4()):
        response = client.get(f"/embed/item/{uuid}/")
        assert response.status_code == 404
        assert "보여 드릴 글이 없습니다" in response.content.decode()


def test_a_private_item_is_in_no_list(client: Client, section: SectionPage) -> None:
    private = StoryFactory(parent=section, title="비밀")
    PageViewRestriction.objects.create(page=private, restriction_type="login")

    assert "비밀" not in page(client, "/embed/stories/")


def test_an_empty_list_says_so(client: Client, section: SectionPage) -> None:
    assert "아직 실린 글이 없습니다" in page(client, "/embed/events/?theme=light")
    assert "고르신 것에 맞는 글이 없습니다" in page(client, "/embed/events/?topic=nothing")


@pytest.mark.parametrize("name", content_types())
def test_every_view_that_a_type_has_is_there(
    client: Client, section: SectionPage, name: str
) -> None:
    channels = content_types()[name].channels

    for view, is_there in (("map", channels.map), ("calendar", channels.calendar)):
        assert client.get(f"/embed/{name}/?view={view}").status_code == (200 if is_there else 400)


def test_the_language_is_in_the_address(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)

    english = client.get("/embed/events/?lang=en")
    assert english["Content-Language"] == "en"
    assert '<html lang="en">' in english.content.decode()
    assert client.get("/embed/events/")["Content-Language"] == "ko"


def test_the_colours_are_in_the_address(client: Client, section: SectionPage) -> None:
    by_device = page(client, "/embed/events/")
    assert 'dark.css" media="(prefers-color-scheme: dark)"' in by_device
    assert "dark.css" not in page(client, "/embed/events/?theme=light")
    assert 'dark.css">' in page(client, "/embed/events/?theme=dark")
