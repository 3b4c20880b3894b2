"""The Python client against a site that really runs."""

from collections.abc import Iterator

import httpx
import pytest

from madang_client import Client, Problem, Put, ResyncNeeded
from tests.clients.differing import differences
from tests.clients.sites import Site


@pytest.fixture
def client(town: Site) -> Iterator[Client]:
    """A client of a town with something of every type."""
    with Client(town.address) as made:
        yield made


def test_every_type_is_told_with_its_filters_and_its_schema(client: Client) -> None:
    types = {each["name"]: each for each in client.types()}

    assert types.keys() >= {"communities", "events", "sections", "stories"}
    assert "kind" in [each["name"] for each in types["events"]["filters"]]
    assert "starts_at" in types["events"]["json_schema"]["properties"]


def test_lists_of_all_types_hold_what_is_public_to_the_byte(client: Client, town: Site) -> None:
    names = [each["name"] for each in client.types()]
    found = {each.id: each.json for name in names for each in client.list(name, limit=1)}

    assert differences(found, town.documents()) == []


def test_a_document_is_found_by_slug_and_by_id(client: Client) -> None:
    walk = client.get("events", "night-walk")

    assert client.get("events", walk.id) == walk
    assert walk.title.startswith("광한루 산책 모임")
    assert walk.community is not None
    assert walk.community.slug == "sewing"
    assert walk.updated_at.utcoffset() is not None


def test_what_a_list_names_comes_along(client: Client) -> None:
    (page,) = client.pages("events", include="community", fields="title,community", count="exact")

    assert page.count == 1
    assert [each.slug for each in page.included] == ["sewing"]
    assert page.items[0].title


def test_a_refusal_says_what_to_do(client: Client) -> None:
    with pytest.raises(Problem) as raised:
        next(client.list("events", colour="red"))

    assert raised.value.status == 400
    assert "Unknown query parameter" in raised.value.detail


def test_what_is_not_there_is_a_404(client: Client) -> None:
    with pytest.raises(Problem) as raised:
        client.get("events", "nowhere")

    assert raised.value.status == 404


def test_the_changes_from_the_beginning_are_everything(client: Client, town: Site) -> None:
    pages = list(client.changes(limit=2))

    stored = [each.document for page in pages for each in page.items if isinstance(each, Put)]
    assert differences({each.id: each.json for each in stored}, town.documents()) == []
    assert len(pages) > 3
    (later,) = client.changes(since=pages[-1].since)
    assert later.items == ()


def test_the_changes_of_some_types_hold_no_others(client: Client) -> None:
    for types in ("events", ["events", "stories"]):
        found = {
            each.document.type
            for page in client.changes(types)
            for each in page.items
            if isinstance(each, Put)
        }

        assert found == ({types} if isinstance(types, str) else set(types))


def test_a_token_of_another_feed_asks_for_a_new_beginning(client: Client) -> None:
    (page,) = client.changes("events")

    with pytest.raises(ResyncNeeded) as raised:
        next(client.changes("stories", since=page.since))

    assert raised.value.resync == f"{client.address}stories/changes?limit=500"


def test_an_export_is_everything_and_leads_to_the_changes(client: Client, town: Site) -> None:
    with client.export() as export:
        found = {each.document.id: each.document.json for each in export}

    assert differences(found, town.documents()) == []
    assert export.header.count == len(found)
    (page,) = client.changes(since=export.header.since)
    assert page.items == ()


def test_what_has_not_changed_is_not_sent_again(town: Site) -> None:
    statuses: list[int] = []

    class Counting(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = super().handle_request(request)
            statuses.append(response.status_code)
            return response

    with Client(town.address, transport=Counting()) as client:
        first = client.get("events", "night-walk")
        assert client.get("events", "night-walk") == first
        (page,) = client.changes(since=next(iter(client.changes())).since)
        asked = client.changes_at(page.next, page.etag)

    assert asked is None
    assert statuses == [200, 304, 200, 200, 304]


@pytest.mark.parametrize("path", ["changes", "export.ndjson", "events/changes"])
def test_changes_and_export_answer_head_and_know_their_etag(town: Site, path: str) -> None:
    address = f"{town.address}/api/v1/{path}"
    got = httpx.get(address)
    head = httpx.head(address)
    known = httpx.get(address, headers={"If-None-Match": got.headers["ETag"]})
    known_head = httpx.head(address, headers={"If-None-Match": got.headers["ETag"]})

    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["ETag"] == got.headers["ETag"]
    assert (known.status_code, known.content) == (304, b"")
    assert known_head.status_code == 304
