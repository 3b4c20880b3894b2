"""Lists: filters, order, cursors, and a bounded number of queries."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from cms.content_types import content_types
from home.models import SectionPage
from tests.factories.by_type import TYPES, make_many
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
MOST_QUERIES = 3


def titles(client: Client, address: str) -> list[str]:
    """Return the titles of a list."""
    response = client.get(address)
    assert response.status_code == 200, response.content
    return [item["title"] for item in response.json()["items"]]


def test_every_builtin_type_has_a_factory() -> None:
    assert set(content_types()) == set(TYPES)


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("many", [1, 12])
def test_a_list_takes_few_queries_however_long(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    name: str,
    many: int,
) -> None:
    make_many(name, many, section)

    with django_assert_max_num_queries(MOST_QUERIES):
        response = client.get(f"/api/v1/{name}/?limit=100")

    assert len(response.json()["items"]) >= many


def test_an_item_has_the_promised_fields(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)

    (item,) = client.get("/api/v1/events/").json()["items"]

    assert {"id", "type", "slug", "url", "title", "updated_at"} <= set(item)
    assert item["url"].startswith("http://")
    assert item["updated_at"].endswith("+09:00")


def test_a_list_and_a_detail_show_the_same_document(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)

    (item,) = client.get("/api/v1/events/").json()["items"]

    assert client.get(f"/api/v1/events/{event.uuid}/").json() == item
    assert client.get(f"/api/v1/events/{event.slug}/").json() == item


def test_lists_are_filtered(client: Client, section: SectionPage) -> None:
    other = SectionFactory(parent=section.get_parent(), slug="village")
    community = CommunityFactory(parent=other, slug="circle")
    EventFactory(parent=section, title="가", kind="course", topics=["music"])
    EventFactory(parent=section, title="나", kind="event", topics=["cooking"])
    EventFactory(parent=other, title="다", kind="course", community=community)

    assert set(titles(client, "/api/v1/events/?kind=course")) == {"가", "다"}
    assert set(titles(client, "/api/v1/events/?kind=course&kind=event")) == {"가", "나", "다"}
    assert titles(client, "/api/v1/events/?topic=music") == ["가"]
    assert set(titles(client, "/api/v1/events/?topic=music&topic=cooking")) == {"가", "나"}
    assert titles(client, "/api/v1/events/?section=village") == ["다"]
    assert titles(client, "/api/v1/events/?community=circle") == ["다"]
    assert titles(client, "/api/v1/events/?community=circle&kind=event") == []


def test_what_is_soonest_comes_first_and_what_is_over_does_not(
    client: Client, section: SectionPage
) -> None:
    now = timezone.now()
    for title, days in (("어제", -1), ("모레", 2), ("내일", 1)):
        EventFactory(parent=section, title=title, starts_at=now + timedelta(days=days))

    assert titles(client, "/api/v1/events/?sort=soonest") == ["내일", "모레"]


def test_a_series_is_found_in_each_of_its_weeks(client: Client, section: SectionPage) -> None:
    begun = timezone.now() - timedelta(days=20)
    EventFactory(parent=section, title="매주", starts_at=begun, recurrence="FREQ=WEEKLY;COUNT=6")

    assert titles(client, "/api/v1/events/?sort=soonest") == ["매주"]
    far = (timezone.now() + timedelta(days=60)).date().isoformat()
    assert titles(client, f"/api/v1/events/?from={far}") == []


def test_a_cursor_walks_through_everything_once(client: Client, section: SectionPage) -> None:
    made = {EventFactory(parent=section).title for _ in range(7)}

    seen: list[str] = []
    address: str | None = "/api/v1/events/?limit=3"
    while address:
        page: dict[str, Any] = client.get(address).json()
        seen += [item["title"] for item in page["items"]]
        address = page["next"]

    assert len(seen) == 7
    assert set(seen) == made


def test_a_cursor_stays_right_while_rows_come_and_go(client: Client, section: SectionPage) -> None:
    events = [EventFactory(parent=section) for _ in range(6)]
    first = client.get("/api/v1/events/?limit=3").json()
    shown = {item["id"] for item in first["items"]}

    EventFactory(parent=section)
    next(each for each in events if str(each.uuid) in shown).delete()

    rest = client.get(first["next"]).json()["items"]
    assert {item["id"] for item in rest} == {str(each.uuid) for each in events} - shown


def test_a_reader_who_has_it_already_gets_304(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    address = f"/api/v1/events/{event.uuid}/"
    etag = client.get(address)["ETag"]

    assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
    event.title = "바뀐 제목"
    event.save_revision().publish()
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 200


def test_head_gives_the_headers_of_get(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)

    got, head = client.get("/api/v1/events/"), client.head("/api/v1/events/")

    assert head.content == b""
    assert head["ETag"] == got["ETag"]
    assert head["Content-Length"] == str(len(got.content))
