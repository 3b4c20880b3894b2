"""Each list of the site offers its formats, with what was chosen."""

from html.parser import HTMLParser

import pytest
from django.test import Client

from cms.content_types import content_types
from home.models import SectionPage
from tests.delivery.formats.asking import got
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


class Links(HTMLParser):
    """Gathers what a page offers: address by media type."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an alternate."""
        here = dict(attrs)
        is_format = "oembed" not in (here.get("type") or "")
        if tag == "link" and here.get("rel") == "alternate" and is_format:
            self.found[here["type"] or ""] = here["href"] or ""


def offered(client: Client, address: str) -> dict[str, str]:
    """Return what a page offers."""
    links = Links()
    links.feed(got(client, address).content.decode())
    return links.found


def test_a_calendar_type_offers_feeds_and_a_calendar(client: Client, home: object) -> None:
    found = offered(client, "/events/")

    assert found["text/calendar"] == "/api/v1/events.ics"
    assert found["application/atom+xml"] == "/api/v1/events.atom"
    assert found["application/rss+xml"] == "/api/v1/events.rss"
    assert found["application/feed+json"] == "/api/v1/events.json"
    assert "text/calendar" not in offered(client, "/stories/")


def test_the_chosen_filters_are_kept_and_work(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, title="목공교실", kind="course", topics=["craft"], fee_amount=0)
    EventFactory(parent=section, title="판소리마당", kind="performance")
    query = "kind=course&topic=craft&free=true&time=upcoming&section=culture-city&utm_source=x"

    for address in offered(client, f"/events/?{query}").values():
        written = got(client, address).content.decode()
        if "?" in address:
            assert "목공교실" in written
            assert "판소리마당" not in written
            assert "kind=course" in address
            assert "time=" not in address


@pytest.mark.parametrize("name", content_types())
def test_every_offer_can_be_had(client: Client, section: SectionPage, name: str) -> None:
    for media_type, address in offered(client, f"/{name}/?topic=music&tag=밤").items():
        assert got(client, address)["Content-Type"].startswith(media_type)
