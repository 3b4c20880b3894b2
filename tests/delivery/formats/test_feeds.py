"""Feeds, read back by a feed reader."""

from datetime import UTC, datetime
from time import struct_time
from typing import Any
from xml.etree.ElementTree import fromstring

import feedparser  # type: ignore[import-untyped]
import pytest
from django.test import Client

from home.models import HomePage, SectionPage
from tests.delivery.formats.asking import WEIRD, got
from tests.factories.listings import CommunityFactory, EventFactory
from tests.home.site.city import make_city, make_picture

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client: Client, address: str) -> Any:
    """Return a feed as its reader understands it."""
    parsed = feedparser.parse(got(client, address).content)
    assert not parsed.bozo, parsed.get("bozo_exception")
    return parsed


def as_moment(parsed: struct_time) -> datetime:
    """Return the reader's time."""
    return datetime(*parsed[:6], tzinfo=UTC)


@pytest.mark.parametrize("suffix", ["atom", "rss"])
def test_an_entry_says_what_it_is(client: Client, section: SectionPage, suffix: str) -> None:
    community = CommunityFactory(parent=section)
    page = EventFactory(
        parent=section,
        title="달빛 모임",
        topics=["craft"],
        community=community,
        lead_image=make_picture(),
        lead_image_alt="둑길",
    )

    parsed = feed(client, f"/api/v1/events.{suffix}?topic=craft")
    (entry,) = parsed.entries

    assert parsed.version == {"atom": "atom10", "rss": "rss20"}[suffix]
    assert parsed.feed.title == "남원 모임·행사"
    assert entry.id == f"urn:uuid:{page.uuid}"
    assert entry.title == "달빛 모임"
    assert entry.link == page.full_url
    assert entry.summary == page.summary
    assert as_moment(entry.published_parsed) == page.first_published_at.replace(microsecond=0)
    assert as_moment(entry.updated_parsed) == page.last_published_at.replace(microsecond=0)
    assert [tag.term for tag in entry.tags] == ["주제 craft"]
    (enclosure,) = entry.enclosures
    assert enclosure.type == "image/webp"
    assert enclosure.href.startswith("http://testserver/media/")


@pytest.mark.parametrize("suffix", ["atom", "rss"])
def test_a_feed_names_itself_its_page_and_its_next_part(
    client: Client, section: SectionPage, suffix: str
) -> None:
    for _ in range(2):
        EventFactory(parent=section)
    address = f"http://testserver/api/v1/events.{suffix}?kind=gathering&limit=1"

    parsed = feed(client, address)

    links = {link.rel: link.href for link in parsed.feed.links}
    assert links["self"] == address
    assert links["alternate"] == "http://testserver/events/?kind=gathering"
    following = feed(client, links["next"])
    assert len(following.entries) == 1
    assert following.entries[0].id != parsed.entries[0].id
    assert "next" not in {link.rel for link in following.feed.links}


@pytest.mark.parametrize("suffix", ["atom", "rss"])
@pytest.mark.parametrize("title", WEIRD)
def test_no_title_breaks_a_feed(
    client: Client, section: SectionPage, title: str, suffix: str
) -> None:
    EventFactory(parent=section, title=title, summary=title)

    root = fromstring(got(client, f"/api/v1/events.{suffix}").content)

    named = [each.text or "" for each in root.iter() if each.tag in ("title", f"{ATOM}title")]
    assert [each for each in named[-1] if each.isalnum()] == [
        each for each in title if each.isalnum()
    ]
    if title.isprintable():
        assert named[-1] == title


@pytest.mark.parametrize("suffix", ["atom", "rss", "json"])
def test_a_list_of_every_type_is_a_feed(
    client: Client, home: HomePage, section: SectionPage, suffix: str
) -> None:
    city = make_city(home, section)

    for name, page in city.pages.items():
        assert page.title in got(client, f"/api/v1/{name}.{suffix}").content.decode()


@pytest.mark.parametrize("suffix", ["atom", "rss"])
def test_an_empty_feed_is_the_same_tomorrow(client: Client, home: object, suffix: str) -> None:
    parsed = feed(client, f"/api/v1/events.{suffix}")

    assert parsed.entries == []
    assert as_moment(parsed.feed.updated_parsed).year == 1970


def test_a_json_feed_is_as_its_standard_says(client: Client, section: SectionPage) -> None:
    page = EventFactory(
        parent=section, topics=["craft"], lead_image=make_picture(), lead_image_alt="둑길"
    )
    EventFactory(parent=section, title="둘째", summary="")

    written = got(client, "/api/v1/events.json?limit=1").json()
    (second,) = written["items"]
    following = client.get(written["next_url"]).json()
    (first,) = following["items"]

    assert written["version"] == "https://jsonfeed.org/version/1.1"
    assert written["title"] == "남원 모임·행사"
    assert written["home_page_url"] == "http://testserver/events/"
    assert written["feed_url"] == following["feed_url"] == "http://testserver/api/v1/events.json"
    assert "next_url" not in following
    assert second["content_text"] == "둘째"
    assert first["id"] == f"urn:uuid:{page.uuid}"
    assert first["url"] == page.full_url
    assert first["tags"] == ["주제 craft"]
    assert first["image"].endswith(".webp")
    assert first["content_text"] == first["summary"] == page.summary
    assert datetime.fromisoformat(first["date_published"]) == page.first_published_at
