"""Documents in the words of schema.org, in the API and on the pages."""

import json
import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from delivery.formats.linked_data import thing_of
from home.models import HomePage, SectionPage
from tests.delivery.formats.asking import WEIRD, got
from tests.factories.deliberation import HearingFactory
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import make_city

pytestmark = pytest.mark.django_db
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
EVENING = datetime(2026, 12, 1, 19, 0, tzinfo=ZoneInfo("Asia/Seoul"))


def on_page(client: Client, address: str) -> dict[str, Any]:
    """Return the block of data on a page of the site."""
    (block,) = BLOCK.findall(got(client, address).content.decode())
    found: dict[str, Any] = json.loads(block)
    return found


def test_an_event_says_when_where_who_and_for_how_much(section: SectionPage) -> None:
    page = EventFactory(
        parent=section,
        starts_at=EVENING,
        address="전북 남원시 요천로 1447",
        host="남원시",
        fee_amount=5000,
        capacity=20,
        status="postponed",
        online_url="https://example.org/live",
    )

    thing = thing_of(page.document())

    assert thing["@type"] == "Event"
    assert thing["startDate"] == "2026-12-01T19:00:00+09:00"
    assert thing["endDate"] == "2026-12-01T21:00:00+09:00"
    assert thing["eventStatus"] == "https://schema.org/EventPostponed"
    assert thing["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    place, online = thing["location"]
    assert place["name"] == "광한루원"
    assert place["address"]["streetAddress"] == "전북 남원시 요천로 1447"
    assert place["geo"] == {"@type": "GeoCoordinates", "latitude": 35.4029, "longitude": 127.3793}
    assert online == {"@type": "VirtualLocation", "url": "https://example.org/live"}
    assert thing["organizer"] == {"@type": "Organization", "name": "남원시"}
    assert thing["isAccessibleForFree"] is False
    assert thing["offers"]["price"] == 5000
    assert thing["maximumAttendeeCapacity"] == 20
    assert thing["inLanguage"] == "ko"


def test_what_is_free_says_so_and_what_is_not_known_is_not_said(section: SectionPage) -> None:
    free = thing_of(EventFactory(parent=section, fee_amount=0).document())
    unknown = thing_of(EventFactory(parent=section).document())

    assert free["isAccessibleForFree"] is True
    assert free["offers"]["price"] == 0
    assert "isAccessibleForFree" not in unknown
    assert "offers" not in unknown
    assert unknown["organizer"]["name"] == section.title


def test_whole_days_end_on_the_last_of_them(section: SectionPage) -> None:
    page = EventFactory(
        parent=section, is_all_day=True, starts_at=EVENING, ends_at=EVENING + timedelta(days=31)
    )

    thing = thing_of(page.document())

    assert (thing["startDate"], thing["endDate"]) == ("2026-12-01", "2027-01-01")


def test_a_hearing_is_held_by_its_authority(section: SectionPage) -> None:
    thing = thing_of(HearingFactory(parent=section, authority="남원시").document())

    assert thing["@type"] == "Event"
    assert thing["organizer"]["name"] == "남원시"


def test_a_type_without_a_word_of_its_own_is_a_creative_work(
    client: Client, home: HomePage, section: SectionPage
) -> None:
    city = make_city(home, section)

    things = {
        name: thing_of(client.get(f"/api/v1/{name}/{page.uuid}/").json())
        for name, page in city.pages.items()
    }

    assert {name: thing["@type"] for name, thing in things.items()} == {
        "communities": "Organization",
        "events": "Event",
        "resources": "Offer",
        "exchanges": "CreativeWork",
        "stories": "Article",
        "reviews": "Review",
        "conversations": "CreativeWork",
        "roundtables": "CreativeWork",
        "proposals": "CreativeWork",
        "outcomes": "CreativeWork",
        "hearings": "Event",
        "booklets": "CreativeWork",
        "sections": "CreativeWork",
    }
    assert things["resources"]["offeredBy"]["name"] == city.pages["communities"].title
    assert (things["resources"]["price"], things["resources"]["priceCurrency"]) == (0, "KRW")
    assert things["stories"]["headline"] == city.pages["stories"].title
    assert things["stories"]["license"] == "https://www.kogl.or.kr/info/licenseType1.do"
    assert things["communities"]["contactPoint"]["contactType"] == "총무"
    assert things["communities"]["sameAs"] == ["https://example.org/"]
    for name, page in city.pages.items():
        graph = got(client, f"/api/v1/{name}.jsonld").json()["@graph"]
        assert things[name] in graph
        assert on_page(client, page.get_url()) == {"@context": "https://schema.org", **things[name]}


@pytest.mark.parametrize("title", WEIRD)
def test_no_title_breaks_out_of_the_page(client: Client, section: SectionPage, title: str) -> None:
    page = StoryFactory(parent=section, title=title, summary="</script><!-- <script>")

    written = got(client, page.get_url()).content.decode()
    found = on_page(client, page.get_url())

    assert found["name"] == title
    assert found["description"] == "</script><!-- <script>"
    (block,) = BLOCK.findall(written)
    assert not set("<>&").intersection(block)
