"""The changes in the order of RPDE 1.0."""

from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from delivery.models import Generation, Publication
from delivery.publishing.batches import batch
from home.models import SectionPage
from tests.delivery.changes.reading import get
from tests.factories.listings import CommunityFactory, EventFactory

pytestmark = pytest.mark.django_db
EVENTS = "/api/v1/events/rpde"


def pages(client: Client, address: str) -> tuple[list[dict[str, Any]], str]:
    """Return all items from an address on, and the address of the last page."""
    items: list[dict[str, Any]] = []
    while True:
        page = get(client, address)
        if not page["items"]:
            # The specification's mark of the last page.
            assert page["next"] == f"http://testserver{address.removeprefix('http://testserver')}"
            return items, address
        items += page["items"]
        address = page["next"]


def test_an_item_is_as_the_specification_says(client: Client, section: SectionPage) -> None:
    event, gone = EventFactory(parent=section), EventFactory(parent=section)
    CommunityFactory(parent=section)
    gone.unpublish()

    page = get(client, EVENTS)

    numbers = dict(Publication.objects.values_list("uuid", "number"))
    assert page["items"] == [
        {
            "state": "updated",
            "kind": "events",
            "id": str(event.uuid),
            "modified": numbers[event.uuid],
            "data": client.get(f"/api/v1/events/{event.uuid}/").json(),
        },
        {
            "state": "deleted",
            "kind": "events",
            "id": str(gone.uuid),
            "modified": numbers[gone.uuid],
        },
    ]
    assert page["license"].startswith("https://")
    assert page["next"].endswith(
        f"/api/v1/events/rpde?afterTimestamp={numbers[gone.uuid]}&afterId={gone.uuid}"
    )


@pytest.mark.parametrize("limit", [1, 2, 3, 500])
def test_pages_lose_nothing_and_repeat_nothing(
    client: Client, section: SectionPage, limit: int
) -> None:
    with batch():
        events = [EventFactory(parent=section) for _ in range(5)]
    events.append(EventFactory(parent=section))

    items, last = pages(client, f"{EVENTS}?limit={limit}")

    assert len(items) == 6
    assert {each["id"] for each in items} == {str(each.uuid) for each in events}
    keys = [(each["modified"], each["id"]) for each in items]
    assert keys == sorted(keys)
    assert pages(client, last) == ([], last)


def test_what_changes_comes_on_the_last_page(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    _, last = pages(client, EVENTS)

    event.title = "새 제목"
    event.save_revision().publish()

    (item,), _ = pages(client, last)
    assert item["data"]["title"] == "새 제목"


def test_one_may_begin_after_a_change_number(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)
    number = Generation.current()
    event = EventFactory(parent=section)

    items, _ = pages(client, f"{EVENTS}?afterChangeNumber={number}")

    assert [each["id"] for each in items] == [str(event.uuid)]


def test_a_feed_without_items_is_its_own_last_page(client: Client, section: SectionPage) -> None:
    assert pages(client, EVENTS) == ([], EVENTS)


def test_a_page_takes_one_query_and_the_last_two(
    client: Client, section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(5):
        EventFactory(parent=section)

    with django_assert_num_queries(1):
        page = get(client, EVENTS)
    with django_assert_num_queries(2):
        last = client.get(page["next"])
    answer = client.get(page["next"], headers={"If-None-Match": last["ETag"]})
    assert answer.status_code == 304


@pytest.mark.parametrize(
    "query",
    [
        "afterTimestamp=1",
        "afterId=6f1c1a52-9c1e-4a7e-8d0a-2f0f3c7f6a11",
        "afterTimestamp=x&afterId=6f1c1a52-9c1e-4a7e-8d0a-2f0f3c7f6a11",
        "afterTimestamp=1&afterId=x",
        "afterTimestamp=1&afterId=6f1c1a52-9c1e-4a7e-8d0a-2f0f3c7f6a11&afterChangeNumber=1",
        "afterChangeNumber=-1",
        "afterChangeNumber=99999999999999999999",
        "afterChangeNumber=1&afterChangeNumber=2",
        "limit=501",
        "topic=music",
    ],
)
def test_a_broken_question_is_refused(client: Client, section: SectionPage, query: str) -> None:
    assert client.get(f"{EVENTS}?{query}").status_code == 400


def test_a_number_from_before_a_restored_backup_is_gone(
    client: Client, section: SectionPage
) -> None:
    response = client.get(f"{EVENTS}?afterChangeNumber={Generation.current() + 1}")

    assert response.status_code == 410
    assert response.json()["resync"] == f"http://testserver{EVENTS}"
