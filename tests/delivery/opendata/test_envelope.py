"""The envelope of the standard data, in every shape and whatever is asked."""

import csv
from io import StringIO
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest
from django.test import Client
from jsonschema import validate
from pytest_django import DjangoAssertNumQueries

from delivery.opendata.datasets import datasets
from delivery.opendata.envelope import SHAPES
from delivery.opendata.openapi import envelope_schema
from home.models import SectionPage
from tests.delivery.formats.asking import WEIRD
from tests.factories.listings import EventFactory, ResourceFactory

pytestmark = pytest.mark.django_db
NAMES = list(datasets())
ADDRESSES = [f"/api/v1/standard/{name}.{suffix}" for name in NAMES for suffix in SHAPES]


def make_all(section: SectionPage, many: int = 1, title: str = "이름") -> None:
    """Publish something for every dataset."""
    for _ in range(many):
        for kind in ("event", "performance", "course"):
            EventFactory(parent=section, kind=kind, title=title, host=title)
        ResourceFactory(parent=section, kind="space", title=title)


def header_of(root: Element) -> dict[str, str | None]:
    """Return the header of an envelope in XML."""
    return {each.tag: each.text for each in root.find("header") or ()}


@pytest.mark.parametrize("name", NAMES)
def test_the_envelope_is_as_its_schema_says(
    client: Client, section: SectionPage, name: str
) -> None:
    make_all(section, 2)

    answered = client.get(f"/api/v1/standard/{name}?pageNo=2&numOfRows=1&serviceKey=x&type=JSON")

    written: dict[str, Any] = answered.json()
    validate(written, envelope_schema(datasets()[name]))
    assert written["response"]["header"] == {"resultCode": "00", "resultMsg": "NORMAL_SERVICE"}
    body = written["response"]["body"]
    assert (body["totalCount"], body["numOfRows"], body["pageNo"]) == (2, 1, 2)
    (row,) = body["items"]
    assert list(row) == list(datasets()[name].columns)


@pytest.mark.parametrize("name", NAMES)
def test_json_xml_and_csv_hold_the_same_rows(
    client: Client, section: SectionPage, name: str
) -> None:
    make_all(section, 2)
    address = f"/api/v1/standard/{name}"

    rows = client.get(f"{address}.json").json()["response"]["body"]["items"]
    root = fromstring(client.get(f"{address}?type=xml").content)
    table = client.get(f"{address}.csv").content.decode("utf-8-sig")

    items = [{each.tag: each.text or "" for each in item} for item in root.iter("item")]
    assert items == rows
    assert list(csv.DictReader(StringIO(table, newline=""), strict=True)) == rows
    assert header_of(root)["resultCode"] == "00"
    assert [root.findtext(f"body/{n}") for n in ("totalCount", "numOfRows", "pageNo")] == [
        *("2", "10", "1")
    ]


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_to_tell_is_an_answer_of_its_own(
    client: Client, home: object, address: str
) -> None:
    response = client.get(address)

    assert response.status_code == 200
    assert response["X-Total-Count"] == "0"
    if not address.endswith("csv"):
        assert b"NODATA_ERROR" in response.content


@pytest.mark.parametrize("many", [1, 8])
def test_a_page_of_every_dataset_takes_two_queries_however_long(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    many: int,
) -> None:
    make_all(section, many)

    for address in ADDRESSES:
        with django_assert_max_num_queries(2, info=address):
            assert client.get(f"{address}?numOfRows=1000").status_code == 200


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_unchanged_page_is_304_and_head_gives_the_headers(
    client: Client, section: SectionPage, address: str
) -> None:
    make_all(section)

    first, head = client.get(address), client.head(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})

    assert again.status_code == 304
    assert head["ETag"] == first["ETag"]
    assert not first["ETag"].startswith("W/")
    assert "s-maxage" in first["Cache-Control"]
    assert head["Content-Length"] == str(len(first.content))
    assert head.content == b""
    shape = SHAPES[address.rsplit(".", 1)[1]]
    assert first["Content-Type"] == shape.content_type


@pytest.mark.parametrize(
    "query",
    [
        *("pageNo=0", "pageNo=-1", "pageNo=x", "pageNo=1.5", f"pageNo={'9' * 60}", "pageNo="),
        *("numOfRows=0", "numOfRows=1001", "numOfRows=-5", "numOfRows=%00", "pageNo=1&pageNo=2"),
        *("cursor=x", "limit=5", "fields=title", "rich_text=html", "expand=occurrences"),
        *("kind=course", "sort=newest", "MARKED=1", "type=pdf", "type=csv", "from=MARKED"),
        *("radius=5", "bbox=1,2", f"serviceKey={'k' * 600}", "topic=%00", "q=%00"),
    ],
)
def test_a_broken_question_is_refused_in_the_envelope(
    client: Client, home: object, query: str
) -> None:
    as_json = client.get(f"/api/v1/standard/festivals.json?{query}")
    as_xml = client.get(f"/api/v1/standard/festivals.xml?{query}")

    assert as_json.status_code == as_xml.status_code == 400
    header = as_json.json()["response"]["header"]
    assert header["resultCode"] == "10"
    assert header["resultDetail"]
    assert header_of(fromstring(as_xml.content)) == header or "type=" in query
    assert b"MARKED" not in as_json.content
    assert as_json["Cache-Control"] == "no-store"


def test_a_page_beyond_the_last_is_empty(client: Client, section: SectionPage) -> None:
    make_all(section)

    body = client.get("/api/v1/standard/festivals?pageNo=100000&numOfRows=1000").json()["response"]

    assert body["header"]["resultCode"] == "03"
    assert body["body"]["items"] == []
    assert body["body"]["totalCount"] == 1


@pytest.mark.parametrize("path", ["festivals.ics", "festivals.", "festivals.JSON"])
def test_an_unknown_format_is_refused_in_the_envelope(
    client: Client, home: object, path: str
) -> None:
    response = client.get(f"/api/v1/standard/{path}")

    assert response.status_code == 404
    if path != "festivals.":
        assert response.json()["response"]["header"]["resultCode"] == "12"


@pytest.mark.parametrize("path", ["nothing.json", "nothing", "", "festivals/json"])
def test_an_unknown_dataset_is_a_problem(client: Client, home: object, path: str) -> None:
    response = client.get(f"/api/v1/standard/{path}")

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("title", WEIRD)
def test_no_title_breaks_any_shape(client: Client, section: SectionPage, title: str) -> None:
    make_all(section, title=title)
    letters = [each for each in title if each.isalnum()]

    for name in NAMES:
        address = f"/api/v1/standard/{name}"
        (row,) = client.get(f"{address}.json").json()["response"]["body"]["items"]
        root = fromstring(client.get(f"{address}.xml").content)
        table = client.get(f"{address}.csv").content.decode("utf-8-sig")
        (flat,) = csv.DictReader(StringIO(table, newline=""), strict=True)
        for texts in (
            list(row.values()),
            [each.text or "" for each in root.iter()],
            list(flat.values()),
        ):
            assert letters in [[each for each in text if each.isalnum()] for text in texts]
        assert not any(text.startswith(("=", "+", "-", "@")) for text in flat.values())
