"""Every list in every format is read by a library that is not ours, for a city with everything."""

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import feedparser  # type: ignore[import-untyped]
import pytest
from django.test import Client
from geojson_pydantic import FeatureCollection
from icalendar import Calendar
from jsonschema import Draft202012Validator
from rdflib import RDF, Graph, Namespace, URIRef

from cms.content_types import content_types
from delivery.formats.formats import formats_of
from home.models import HomePage, SectionPage
from tests.delivery.formats.asking import WEIRD, got
from tests.factories.by_type import FACTORIES
from tests.home.site.city import make_city

pytestmark = pytest.mark.django_db
SCHEMA = json.loads((Path(__file__).parent / "json_feed.schema.json").read_text())
JSON_FEED = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
SDO = Namespace("https://schema.org/")


def read_calendar(content: bytes) -> int:
    """Return how many events a calendar holds; broken lines are noted by its reader."""
    calendar = Calendar.from_ical(content)
    assert not [each for each in calendar.walk() if getattr(each, "errors", None)]
    assert not calendar.get_missing_tzids()
    events = calendar.walk("VEVENT")
    assert all({"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS"} <= set(each) for each in events)
    return len({str(each["UID"]) for each in events})


def read_feed(content: bytes) -> int:
    """Return how many entries a feed holds."""
    feed = feedparser.parse(content)
    assert not feed.bozo, feed.get("bozo_exception")
    assert all(each.id and each.link and each.updated_parsed for each in feed.entries)
    return len(feed.entries)


def read_json_feed(content: bytes) -> int:
    """Return how many items a JSON Feed holds."""
    feed = json.loads(content)
    JSON_FEED.validate(feed)
    return len(feed["items"])


def read_map(content: bytes) -> int:
    """Return how many features a map holds."""
    return len(FeatureCollection.model_validate_json(content).features)


def read_graph(content: bytes) -> int:
    """Return how many things a graph holds.

    schema.org's context is its vocabulary, and lies on another host: it is written out here.
    """
    document: dict[str, Any] = json.loads(content)
    assert document["@context"] == "https://schema.org"
    graph = Graph().parse(
        data=json.dumps(document | {"@context": {"@vocab": str(SDO)}}), format="json-ld"
    )
    things = {each for each in graph.subjects(RDF.type, None) if isinstance(each, URIRef)}
    for thing in things:
        assert str(graph.value(thing, SDO.name))
        assert str(graph.value(thing, SDO.url)).startswith("http://testserver/")
    return len(things)


def read_table(content: bytes) -> int:
    """Return how many rows a table holds, each as wide as its header."""
    assert content.startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    assert {len(row) for row in rows} <= {len(header)}
    return len(rows)


READERS: dict[str, Callable[[bytes], int]] = {
    "ics": read_calendar,
    "atom": read_feed,
    "rss": read_feed,
    "json": read_json_feed,
    "geojson": read_map,
    "jsonld": read_graph,
    "csv": read_table,
}
PAIRS = [
    (name, each.suffix) for name in content_types() for each in formats_of(content_types()[name])
]


def test_every_format_has_a_reader() -> None:
    assert {suffix for _name, suffix in PAIRS} == set(READERS)


@pytest.mark.parametrize(("name", "suffix"), PAIRS)
def test_another_library_reads_it(
    client: Client, home: HomePage, section: SectionPage, name: str, suffix: str
) -> None:
    make_city(home, section)

    response = got(client, f"/api/v1/{name}.{suffix}")

    items = client.get(f"/api/v1/{name}/").json()["items"]
    if suffix == "geojson":
        items = [each for each in items if (each["place"] or {}).get("latitude")]
    assert items or suffix == "geojson"
    assert READERS[suffix](response.content) == len(items)


@pytest.mark.parametrize("suffix", READERS)
def test_another_library_reads_an_empty_list(client: Client, home: HomePage, suffix: str) -> None:
    assert READERS[suffix](got(client, f"/api/v1/events.{suffix}").content) == 0


@pytest.mark.parametrize("suffix", READERS)
def test_no_text_keeps_another_library_from_reading(
    client: Client, section: SectionPage, suffix: str
) -> None:
    for title in WEIRD:
        FACTORIES["events"](parent=section, title=title, summary=title * 9, place_name=title)

    assert READERS[suffix](got(client, f"/api/v1/events.{suffix}").content) == len(WEIRD)
