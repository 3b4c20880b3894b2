"""What the client makes of the API's answers."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest

from madang_client import (
    Client,
    Delete,
    Document,
    FieldNotAsked,
    NotAllowedThere,
    NotMadang,
    Put,
    Reference,
)

Make = Callable[..., Client]
Written = Callable[..., dict[str, Any]]
API = "https://city.example/api/v1"


def site_of(pages: dict[str, Any], asked: list[str]) -> Callable[[httpx.Request], httpx.Response]:
    """Return a site that has these answers by address."""

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json=pages[asked[-1]])

    return handler


def test_a_list_is_read_to_its_end_and_no_further_than_wanted(
    client_of: Make, written: Written
) -> None:
    asked: list[str] = []
    first, second = f"{API}/events/?topic=a&topic=b", f"{API}/events/?cursor=x"
    pages = {
        first: {"items": [written(1), written(2)], "next": second, "count": None},
        second: {"items": [written(3)], "next": None, "count": None},
    }
    found = client_of(site_of(pages, asked)).list("events", topic=["a", "b"])

    assert next(found).slug == "walk-1"
    assert asked == [first]
    assert [each.slug for each in found] == ["walk-2", "walk-3"]
    assert asked == [first, second]


def test_the_next_part_is_not_fetched_elsewhere_with_the_key(
    client_of: Make, written: Written
) -> None:
    asked: list[str] = []
    pages = {
        f"{API}/events/": {
            "items": [written(1)],
            "next": "https://evil.example/api/v1/events/",
            "count": None,
        }
    }
    found = client_of(site_of(pages, asked), key="k").list("events")

    assert next(found).slug == "walk-1"
    with pytest.raises(NotAllowedThere, match=r"https://evil\.example"):
        next(found)
    assert asked == [f"{API}/events/"]


def test_a_list_that_leads_in_a_circle_ends(client_of: Make, written: Written) -> None:
    pages: dict[str, Any] = {
        f"{API}/events/": {"items": [], "next": f"{API}/events/", "count": None}
    }

    with pytest.raises(NotMadang):
        list(client_of(site_of(pages, [])).list("events"))


def test_filters_are_written_as_the_api_reads_them(client_of: Make) -> None:
    asked: list[str] = []
    address = (
        f"{API}/events/?from=2026-05-01&to=2026-05-02T09%3A00%3A00%2B00%3A00"
        "&q=%EB%86%80%EC%9D%B4&is_free=true&limit=5"
    )
    client = client_of(site_of({address: {"items": [], "next": None, "count": 0}}, asked))

    pages = client.pages(
        "events",
        from_=date(2026, 5, 1),
        to=datetime(2026, 5, 2, 9, tzinfo=UTC),
        q="놀이",
        is_free=True,
        limit=5,
        topic=None,
    )

    assert next(pages).count == 0
    assert asked == [address]


def test_a_document_is_as_it_was_written(client_of: Make, written: Written) -> None:
    text = json.dumps(written(1, section=None, fee=1e400), indent=1).replace("Infinity", "1.0e400")
    client = client_of(lambda request: httpx.Response(200, content=text))

    document = client.get("events", "walk-1")

    assert document.json == text
    assert document.updated_at == datetime(2026, 5, 1, 0, 0, tzinfo=UTC)
    assert document.section is None


def test_references_are_typed(written: Written) -> None:
    named = {name: f"a {name}" for name in ("id", "type", "slug", "title", "url")}
    text = json.dumps(written(1, section=named, related=[named, named], community=None))
    document = Document.of(text)

    assert document.section == Reference(**named)
    assert document.references("related") == (Reference(**named),) * 2
    assert document.community is None


def test_a_field_that_was_left_out_is_told_by_its_name() -> None:
    document = Document.of('{"id":"1","type":"events","url":"https://city.example/"}')

    with pytest.raises(FieldNotAsked, match="`title`"):
        _ = document.title


@pytest.mark.parametrize("key", ["a/b", "a?b", "가"])
def test_a_slug_stays_one_part_of_the_address(client_of: Make, written: Written, key: str) -> None:
    paths: list[bytes] = []

    def site(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.raw_path)
        return httpx.Response(200, json=written(1))

    client_of(site).get("events", key)

    assert paths[0].count(b"/") == 5
    assert b"?" not in paths[0]


@pytest.mark.parametrize(("name", "key"), [("", "a"), ("..", "a"), ("events", ".."), (".", "a")])
def test_a_name_never_climbs_out_of_the_api(client_of: Make, name: str, key: str) -> None:
    with pytest.raises(ValueError, match="have to be words"):
        client_of(lambda request: httpx.Response(200)).get(name, key)


def test_changes_are_puts_and_deletes_up_to_now(client_of: Make, written: Written) -> None:
    asked: list[str] = []
    first = f"{API}/changes?limit=500&since=a"
    second, third = f"{API}/changes?limit=500&since=b", f"{API}/changes?limit=500&since=c%3A1"
    gone = {
        "change": "delete",
        "number": 8,
        "type": "events",
        "id": "x",
        "slug": "walk",
        "reason": "no-longer-matches",
        "gone_at": None,
    }
    put = {"change": "put", "number": 7, "document": written(1)}
    pages = {
        first: {"items": [put], "next": second, "has_more": True},
        second: {"items": [gone], "next": third, "has_more": False},
    }

    one, two = client_of(site_of(pages, asked)).changes(since="a")

    (stored,) = one.items
    assert isinstance(stored, Put)
    assert (stored.number, stored.document.data) == (7, written(1))
    assert two.items == (Delete(8, "events", "x", "walk", "no-longer-matches", None),)
    assert (one.since, two.since, two.next) == ("b", "c:1", third)
    assert asked == [first, second]


@pytest.mark.parametrize(
    ("given", "address"),
    [
        (None, f"{API}/changes?limit=500"),
        ("events", f"{API}/events/changes?limit=500&topic=a"),
        (["events", "stories"], f"{API}/changes?limit=500&type=events&type=stories"),
    ],
)
def test_changes_are_asked_of_all_types_of_one_or_of_several(
    client_of: Make, given: Any, address: str
) -> None:
    asked: list[str] = []
    pages = {address: {"items": [], "next": f"{address}&since=a", "has_more": False}}
    filters = {"topic": "a"} if given == "events" else {}

    list(client_of(site_of(pages, asked)).changes(given, **filters))

    assert asked == [address]


@pytest.mark.parametrize(
    "page",
    [
        {"items": [], "next": API, "has_more": False},
        {"items": [], "next": f"{API}?since=", "has_more": False},
        {"items": [], "next": "https://[", "has_more": False},
        {"items": [{"change": "other"}], "next": f"{API}?since=a", "has_more": False},
        {"items": {}, "next": f"{API}?since=a", "has_more": False},
        {"items": [], "next": None, "has_more": False},
        {"items": [{"change": "put", "number": 1, "document": {}}], "next": f"{API}?since=a"},
    ],
)
def test_changes_in_another_shape_are_not_taken(client_of: Make, page: dict[str, Any]) -> None:
    client = client_of(lambda request: httpx.Response(200, json=page))

    with pytest.raises(NotMadang):
        list(client.changes())
