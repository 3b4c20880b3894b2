"""A choice as a calendar and as feeds."""

from datetime import timedelta
from typing import Any

import feedparser  # type: ignore[import-untyped]
import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from home.models import SectionPage
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db


def summaries(response: Any) -> set[str]:
    calendar = Calendar.from_ical(response.content)
    return {str(event["summary"]) for event in calendar.walk("VEVENT")}


def test_a_calendar_holds_the_events_of_any_chosen_topic(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, title="음악 모임", topics=["music"])
    EventFactory(parent=section, title="그림 모임", topics=["art"])
    EventFactory(parent=section, title="요리 모임", topics=["food"])
    response = client.get("/my/calendar.ics?topic=music&topic=art")
    assert response["Content-Type"].startswith("text/calendar")
    assert summaries(response) == {"음악 모임", "그림 모임"}
    assert "주제 music" in str(Calendar.from_ical(response.content)["x-wr-calname"])


def test_a_calendar_remembers_a_year(client: Client, section: SectionPage) -> None:
    for title, days in (("지난 모임", 30), ("오래된 모임", 500)):
        starts_at = timezone.now() - timedelta(days=days)
        EventFactory(parent=section, title=title, topics=["music"], starts_at=starts_at)
    assert summaries(client.get("/my/calendar.ics?topic=music")) == {"지난 모임"}


@pytest.mark.parametrize("path", ["feed.atom", "feed.rss", "feed.json"])
def test_feeds_hold_all_types_but_sections(client: Client, section: SectionPage, path: str) -> None:
    EventFactory(parent=section, title="음악 모임", topics=["music"])
    StoryFactory(parent=section, title="음악 이야기", topics=["music"])
    CommunityFactory(parent=section, title="그림 동아리", topics=["art"])
    response = client.get(f"/my/{path}?topic=music&section=culture-city")
    if path.endswith("json"):
        titles = {each["title"] for each in response.json()["items"]}
    else:
        titles = {each.title for each in feedparser.parse(response.content).entries}
    assert titles == {"음악 모임", "음악 이야기"}


@pytest.mark.parametrize("path", ["calendar.ics", "feed.atom", "feed.rss", "feed.json"])
def test_who_has_it_already_gets_nothing_again(
    client: Client, section: SectionPage, path: str
) -> None:
    EventFactory(parent=section, topics=["music"])
    address = f"/my/{path}?topic=music"
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    EventFactory(parent=section, topics=["music"])
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_shared_caches_may_keep_it_whatever_cookies_a_reader_has(
    client: Client, section: SectionPage
) -> None:
    plain = client.get("/my/feed.atom?topic=music")
    client.cookies["django_language"] = "en"
    client.cookies["madang_choice"] = "topic=art"
    assert client.get("/my/feed.atom?topic=music").content == plain.content
    assert plain["Cache-Control"].startswith("public")
    assert "Cookie" not in plain.get("Vary", "")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "topics=music",
        "topic=music&limit=5",
        "near=35.4,127.4&radius=9999999",
        "near=garbage",
        "&".join(f"topic=t{n}" for n in range(200)),
        "topic=%00",
    ],
)
@pytest.mark.parametrize("path", ["calendar.ics", "feed.atom"])
def test_a_wrong_address_is_answered_by_a_sentence(
    client: Client, home: object, path: str, query: str
) -> None:
    response = client.get(f"/my/{path}?{query}")
    assert response.status_code == 400
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert "/participate/follow/" in response.content.decode()
    assert response["Cache-Control"] == "no-store"


def test_a_topic_that_is_gone_leaves_a_subscription_alive(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, title="음악 모임", topics=["music"])
    assert summaries(client.get("/my/calendar.ics?topic=music&topic=gone")) == {"음악 모임"}
    assert summaries(client.get("/my/calendar.ics?topic=gone")) == set()
    assert summaries(client.get("/my/calendar.ics?kind=dragon")) == set()


def test_the_page_offers_its_addresses(client: Client, section: SectionPage) -> None:
    page = client.get("/my/?topic=music").content.decode()
    assert 'href="webcal://testserver/my/calendar.ics?topic=music"' in page
    assert 'type="application/atom+xml"' in page
    assert 'href="http://testserver/my/feed.rss?topic=music"' in page
