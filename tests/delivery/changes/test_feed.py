"""The feed of changes: whole at first, then only what is new, in the order of commits."""

from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from cms.content_types import content_types
from delivery.models import Generation, Publication
from delivery.publishing.batches import batch
from home.models import SectionPage
from tests.delivery.changes.reading import apply, follow, get, names, stored_ids
from tests.factories.by_type import FACTORIES, make_many
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
ALL = "/api/v1/changes"


def test_without_a_token_everything_comes(client: Client, section: SectionPage) -> None:
    for name in FACTORIES:
        make_many(name, 1, section)

    changes, _ = follow(client, ALL)

    assert {each["document"]["id"] for each in changes} == stored_ids()
    assert {each["document"]["type"] for each in changes} == {*FACTORIES, "sections"}


def test_a_document_is_the_one_of_the_list(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)

    changes, _ = follow(client, "/api/v1/events/changes")

    row = Publication.objects.get(uuid=event.uuid)
    document = client.get(f"/api/v1/events/{event.uuid}/").json()
    assert changes == [{"change": "put", "number": row.number, "document": document}]


def test_after_a_token_only_what_is_new_comes(client: Client, section: SectionPage) -> None:
    kept = EventFactory(parent=section, title="그대로")
    event = EventFactory(parent=section, slug="moon")
    _, address = follow(client, ALL)

    event.title = "새 제목"
    event.save_revision().publish()
    EventFactory(parent=section, title="새 모임")
    event.unpublish()

    changes, following = follow(client, address)
    assert names(changes) == [("put", "새 모임"), ("unpublished", "moon")]
    assert kept.title not in str(changes)
    assert follow(client, following)[0] == []


def test_a_tombstone_says_what_why_and_when(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, slug="moon", title="지워질 제목")
    _, address = follow(client, ALL)
    event.delete()

    changes, _ = follow(client, address)

    row = Publication.objects.get(uuid=event.uuid)
    (change,) = changes
    gone_at = change.pop("gone_at")
    assert change == {
        "change": "delete",
        "number": row.number,
        "type": "events",
        "id": str(event.uuid),
        "slug": "moon",
        "reason": "deleted",
    }
    assert gone_at.endswith("+09:00")


def test_numbers_ascend(client: Client, section: SectionPage) -> None:
    events = [EventFactory(parent=section) for _ in range(5)]
    events[1].unpublish()
    events[0].title = "고친 제목"
    events[0].save_revision().publish()

    changes, _ = follow(client, f"{ALL}?limit=2")

    numbers = [each["number"] for each in changes]
    assert numbers == sorted(numbers)
    assert numbers[-1] == Generation.current()


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8, 100])
def test_a_batch_is_cut_anywhere_without_loss(
    client: Client, section: SectionPage, limit: int
) -> None:
    with batch():
        for _ in range(7):
            EventFactory(parent=section)
    EventFactory(parent=section)

    changes, _ = follow(client, f"{ALL}?limit={limit}")

    ids = [each["document"]["id"] for each in changes]
    assert len(ids) == len(set(ids)) == 9
    assert set(ids) == stored_ids()


def test_what_changes_in_the_middle_of_a_batch_comes_later(
    client: Client, section: SectionPage
) -> None:
    with batch():
        events = [EventFactory(parent=section) for _ in range(6)]
    first = get(client, "/api/v1/events/changes?limit=3")

    for event in events:
        event.title += " 새로"
        event.save_revision().publish()
    events[0].delete()

    held: dict[str, Any] = {}
    apply(held, first["items"])
    apply(held, follow(client, first["next"])[0])
    assert set(held) == {str(each.uuid) for each in events[1:]}
    assert all(each["title"].endswith(" 새로") for each in held.values())


def test_a_type_s_own_feed_holds_nothing_else(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, title="모임")
    CommunityFactory(parent=section, title="동아리")

    assert names(follow(client, "/api/v1/events/changes")[0]) == [("put", "모임")]
    two = follow(client, f"{ALL}?type=events&type=communities")[0]
    assert names(two) == [("put", "모임"), ("put", "동아리")]


@pytest.mark.parametrize("many", [1, 9])
def test_a_part_of_every_feed_takes_two_queries_however_long(
    client: Client,
    section: SectionPage,
    django_assert_num_queries: DjangoAssertNumQueries,
    many: int,
) -> None:
    for name in FACTORIES:
        make_many(name, many, section)

    for address in (ALL, *(f"/api/v1/{name}/changes" for name in FACTORIES)):
        with django_assert_num_queries(2, info=address):
            first = get(client, f"{address}?limit={max(1, many // 2)}&topic=a")
        if first["has_more"]:
            with django_assert_num_queries(2, info=address):
                get(client, first["next"])


def test_a_poll_that_finds_nothing_is_one_query_and_304(
    client: Client, section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    EventFactory(parent=section)
    _, address = follow(client, ALL)

    first = client.get(address)
    assert first.json() == {
        "items": [],
        "next": f"http://testserver{address.removeprefix('http://testserver')}",
        "has_more": False,
    }
    with django_assert_num_queries(1):
        again = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert again.content == b""


def test_a_poll_after_a_change_is_no_304(client: Client, section: SectionPage) -> None:
    _, address = follow(client, ALL)
    etag = client.get(address)["ETag"]

    EventFactory(parent=section, title="새 모임")

    answer = client.get(address, headers={"If-None-Match": etag})
    assert answer.status_code == 200
    assert names(answer.json()["items"]) == [("put", "새 모임")]


def test_the_token_moves_on_with_what_is_no_business_of_the_feed(
    client: Client, section: SectionPage
) -> None:
    _, address = follow(client, "/api/v1/sections/changes")
    EventFactory(parent=section)

    moved = get(client, address)["next"]

    assert moved != address
    assert get(client, moved)["next"] == moved


def test_an_installation_without_anything_has_a_feed(client: Client, db: None) -> None:
    first = get(client, ALL)

    assert first["items"] == []
    assert get(client, first["next"])["next"] == first["next"]


def test_a_slash_at_the_end_changes_nothing(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)

    for address in (ALL, "/api/v1/events/changes", "/api/v1/events/rpde"):
        assert get(client, f"{address}/")["items"] == get(client, address)["items"]


def test_a_page_called_changes_is_still_found_by_id(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, slug="changes")

    assert client.get(f"/api/v1/events/{event.uuid}/").json()["slug"] == "changes"


@pytest.mark.parametrize("name", content_types())
def test_the_filters_of_the_list_are_those_of_the_feed(client: Client, db: None, name: str) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]

    def taken(path: str) -> set[str]:
        return {each["name"] for each in paths[path]["get"]["parameters"]}

    listed, fed = taken(f"/api/v1/{name}/"), taken(f"/api/v1/{name}/changes")
    own = {each.name for each in content_types()[name].filters}
    assert fed == {"topic", "tag", "section", "community", "locale", "limit", "since"} | own
    assert fed - {"since"} <= listed


def test_moving_to_another_section_is_told(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    other = SectionFactory(parent=section.get_parent(), slug="village")
    _, address = follow(client, ALL)

    event.move(other, pos="last-child")

    (change,) = follow(client, address)[0]
    assert change["document"]["section"]["slug"] == "village"
