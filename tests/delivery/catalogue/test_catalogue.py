"""The catalogue, read by another library: the classes and properties that DCAT-AP asks for."""

from datetime import datetime
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from rdflib import DCAT, DCTERMS, FOAF, RDF, XSD, Graph, Literal, URIRef
from rdflib.term import Node

from cms.content_types import content_types
from delivery.opendata.datasets import datasets
from home.models import HomePage, SectionPage
from tests.factories.listings import EventFactory
from tests.home.site.city import make_city

pytestmark = pytest.mark.django_db
ADDRESS = "/catalog.jsonld"
CATALOGUE = URIRef(f"http://testserver{ADDRESS}")
# DCAT-AP 3.0: mandatory, and those recommended ones that portals show.
NEEDED = {
    DCAT.Catalog: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.language),
    DCAT.Dataset: (
        *(DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.language),
        *(DCTERMS.accrualPeriodicity, DCTERMS.accessRights, DCAT.distribution, DCAT.keyword),
    ),
    DCAT.Distribution: (DCAT.accessURL, DCAT.mediaType, DCTERMS.license, DCTERMS.title),
    DCAT.DataService: (DCTERMS.title, DCAT.endpointURL, DCAT.servesDataset),
    FOAF.Agent: (FOAF.name,),
}


def read(client: Client) -> Graph:
    """Return the catalogue as a graph; nothing is fetched for it."""
    response = client.get(ADDRESS)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/ld+json"
    return Graph().parse(data=response.content, format="json-ld")


def paths(graph: Graph, subject: Node) -> set[str]:
    """Return the paths at which a dataset can be had."""
    return {
        str(graph.value(each, DCAT.accessURL)).removeprefix("http://testserver")
        for each in graph.objects(subject, DCAT.distribution)
    }


@pytest.mark.parametrize("is_empty", [True, False])
def test_everything_has_what_the_profile_asks_for(
    client: Client, home: HomePage, section: SectionPage, is_empty: bool
) -> None:
    if not is_empty:
        make_city(home, section)

    graph = read(client)

    for kind, properties in NEEDED.items():
        subjects = set(graph.subjects(RDF.type, kind))
        assert subjects, kind
        for subject in subjects:
            for each in properties:
                assert graph.value(subject, each) is not None or (
                    len(list(graph.objects(subject, each))) > 1
                ), (subject, each)
    for text in [*graph.objects(None, DCTERMS.title), *graph.objects(None, DCTERMS.description)]:
        assert isinstance(text, Literal)
        assert str(text).strip()
        assert "%(" not in text


def test_each_type_and_each_standard_is_a_dataset(client: Client, home: HomePage) -> None:
    graph = read(client)

    listed = {str(each) for each in graph.objects(CATALOGUE, DCAT.dataset)}
    assert listed == {f"{CATALOGUE}#{name}" for name in content_types()} | {
        f"{CATALOGUE}#standard-{name}" for name in datasets()
    }
    assert listed == {str(each) for each in graph.subjects(RDF.type, DCAT.Dataset)}
    (service,) = graph.subjects(RDF.type, DCAT.DataService)
    assert {str(each) for each in graph.objects(service, DCAT.servesDataset)} == listed


def test_every_address_in_it_can_be_had_and_is_what_it_says(
    client: Client, home: HomePage, section: SectionPage
) -> None:
    make_city(home, section)
    graph = read(client)

    found = set(graph.subjects(RDF.type, DCAT.Distribution))
    assert len(found) > 50
    for each in found:
        response = client.get(str(graph.value(each, DCAT.accessURL)))
        assert response.status_code == 200
        media_type = str(graph.value(each, DCAT.mediaType)).split("media-types/")[1]
        assert response["Content-Type"].split(";")[0] == media_type
    for name in (DCAT.landingPage, DCAT.endpointDescription, FOAF.homepage):
        for each in graph.objects(None, name):
            assert client.get(str(each)).status_code == 200


def test_a_dataset_is_had_in_every_format_of_its_list(client: Client, home: HomePage) -> None:
    graph = read(client)

    assert paths(graph, URIRef(f"{CATALOGUE}#events")) == {"/api/v1/events/"} | {
        f"/api/v1/events.{suffix}"
        for suffix in ("ics", "atom", "rss", "json", "geojson", "jsonld", "csv")
    }
    assert paths(graph, URIRef(f"{CATALOGUE}#standard-festivals")) == {
        f"/api/v1/standard/festivals.{suffix}" for suffix in ("json", "xml", "csv")
    }
    assert str(graph.value(URIRef(f"{CATALOGUE}#standard-festivals"), DCTERMS.source)) == (
        f"{CATALOGUE}#events"
    )


def test_it_says_when_a_dataset_last_changed(client: Client, section: SectionPage) -> None:
    page = EventFactory(parent=section)

    graph = read(client)

    about = URIRef(f"{CATALOGUE}#events")
    changed = graph.value(about, DCTERMS.modified)
    assert isinstance(changed, Literal)
    assert changed.datatype == XSD.dateTime
    assert datetime.fromisoformat(str(changed)) == page.last_published_at
    assert graph.value(URIRef(f"{CATALOGUE}#stories"), DCTERMS.modified) is None


def test_titles_are_said_in_both_languages(client: Client, home: HomePage) -> None:
    titles: list[Any] = list(read(client).objects(URIRef(f"{CATALOGUE}#events"), DCTERMS.title))

    assert {each.language for each in titles} == {"ko", "en"}
    assert "남원 모임·행사" in {str(each) for each in titles}
    standard = read(client).objects(URIRef(f"{CATALOGUE}#standard-festivals"), DCTERMS.description)
    by_language = {each.language: str(each) for each in standard}  # type: ignore[attr-defined]
    assert "전국문화축제표준데이터" in by_language["ko"]
    assert datasets()["festivals"].title_en in by_language["en"]


@pytest.mark.parametrize("many", [1, 9])
def test_it_takes_one_query_however_much_there_is(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    many: int,
) -> None:
    for _ in range(many):
        EventFactory(parent=section)

    with django_assert_max_num_queries(1):
        assert client.get(ADDRESS).status_code == 200


def test_an_unchanged_catalogue_is_304_and_head_gives_the_headers(
    client: Client, section: SectionPage
) -> None:
    first, head = client.get(ADDRESS), client.head(ADDRESS)
    again = client.get(ADDRESS, headers={"If-None-Match": first["ETag"]})

    assert again.status_code == 304
    assert head["ETag"] == first["ETag"]
    assert head.content == b""
    assert not first["ETag"].startswith("W/")
    assert "s-maxage" in first["Cache-Control"]
    EventFactory(parent=section)
    assert client.get(ADDRESS)["ETag"] != first["ETag"]


def test_an_english_reader_gets_the_same_bytes(client: Client, section: SectionPage) -> None:
    korean = client.get(ADDRESS)

    client.cookies["django_language"] = "en"

    assert client.get(ADDRESS).content == korean.content
    assert "Cookie" not in korean.get("Vary", "")


def test_a_parameter_is_refused_and_writing_too(home: HomePage) -> None:
    client = Client(enforce_csrf_checks=True)

    asked, posted = client.get(f"{ADDRESS}?page=2"), client.post(ADDRESS)

    assert (asked.status_code, posted.status_code) == (400, 405)
    assert asked["Content-Type"] == posted["Content-Type"] == "application/problem+json"
    assert posted["Allow"] == "GET, HEAD"
