"""What holds in every format: filters, parts, few queries, ETags, and refusals."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from cms.content_types import content_types
from delivery.api.parameters import known_names, parameters_of
from delivery.formats.formats import format_by_suffix
from delivery.formats.parameters import NOT_HERE
from delivery.models import Publication
from home.models import SectionPage
from tests.delivery.formats.asking import ADDRESSES, OF_EVENTS, WEIRD, got
from tests.factories.by_type import TYPES, make_many
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
MOST_QUERIES = 3


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("many", [1, 9])
def test_a_list_takes_few_queries_however_long(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    name: str,
    many: int,
) -> None:
    make_many(name, many, section)

    for address in ADDRESSES:
        if address.startswith(f"/api/v1/{name}."):
            with django_assert_max_num_queries(MOST_QUERIES):
                got(client, address)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_empty_list_is_an_answer(client: Client, home: object, address: str) -> None:
    assert got(client, address).content


def query_for(name: str) -> str:
    """Return a question with one parameter that finds the workshop and nothing else."""
    tomorrow = timezone.now() + timedelta(days=1)
    written = {
        "from": f"{tomorrow:%Y-%m-%d}",
        "to": f"{tomorrow + timedelta(days=3):%Y-%m-%d}",
        "radius": "300&near=35.4029,127.3793",
        "sort": "soonest&q=목공교실",
    }
    return f"{name}={written.get(name, FINDS.get(name, ''))}"


FINDS = {
    "topic": "craft",
    "tag": "나무",
    "section": "culture-city",
    "community": "circle",
    "q": "목공교실",
    "locale": "ko&kind=course",
    "kind": "course",
    "status": "moved",
    "step_free": "true",
    "free": "true",
    "bbox": "127.3,35.3,127.4,35.5",
    "near": "35.4029,127.3793",
}


def filters_of_events() -> list[str]:
    """Return every parameter of events that leaves something out."""
    names = known_names(parameters_of(content_types()["events"]))
    return sorted(names - NOT_HERE - {"cursor", "limit"})


@pytest.mark.parametrize("suffix", OF_EVENTS)
@pytest.mark.parametrize("name", filters_of_events())
def test_every_filter_of_the_list_holds(
    client: Client, section: SectionPage, suffix: str, name: str
) -> None:
    workshop = EventFactory(
        parent=section,
        title="목공교실",
        kind="course",
        status="moved",
        topics=["craft"],
        is_step_free=True,
        fee_amount=0,
        community=CommunityFactory(parent=section, slug="circle"),
        draft=True,
    )
    workshop.tags.add("나무")
    workshop.save_revision().publish()
    EventFactory(
        parent=SectionFactory(parent=section.get_parent(), slug="other"),
        title="판소리마당",
        kind="performance",
        fee_amount=9000,
        starts_at=timezone.now() + timedelta(days=40 if name == "to" else -40),
        point="SRID=4326;POINT(127.6 35.4)",
    )

    everything = got(client, f"/api/v1/events.{suffix}").content.decode()
    found = got(client, f"/api/v1/events.{suffix}?{query_for(name)}").content.decode()

    assert "목공교실" in everything
    assert "판소리마당" in everything
    assert "목공교실" in found
    assert "판소리마당" not in found


@pytest.mark.parametrize("suffix", OF_EVENTS)
def test_the_next_part_is_linked_until_there_is_none(
    client: Client, section: SectionPage, suffix: str
) -> None:
    titles = {EventFactory(parent=section, title=f"모임{n}끝").title for n in range(5)}

    seen: list[str] = []
    address: str | None = f"/api/v1/events.{suffix}?limit=2&kind=gathering"
    while address:
        response = got(client, address)
        text = response.content.decode()
        seen += [title for title in titles if title in text]
        link = response.headers.get("Link")
        address = link.removeprefix("<").removesuffix('>; rel="next"') if link else None

    assert sorted(seen) == sorted(titles)


@pytest.mark.parametrize("suffix", OF_EVENTS)
def test_an_unchanged_list_is_304_and_head_gives_the_headers(
    client: Client, section: SectionPage, suffix: str
) -> None:
    for title in WEIRD[:3]:
        EventFactory(parent=section, title=title.translate({ord("\x01"): None}))
    address = f"/api/v1/events.{suffix}?limit=2"

    first = got(client, address)
    head = client.head(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})

    assert head["ETag"] == first["ETag"]
    assert head["Content-Length"] == str(len(first.content))
    assert head["Content-Type"] == first["Content-Type"]
    assert head.content == b""
    assert again.status_code == 304
    assert not first["ETag"].startswith("W/")


@pytest.mark.parametrize("suffix", OF_EVENTS)
@pytest.mark.parametrize(
    "query",
    [
        *("page=2", "limit=0", "limit=101", "cursor=x", "kind=opera", "q=%00", "radius=5"),
        *("fields=title", "include=section", "rich_text=markdown", "image=card"),
        *("count=exact", "expand=occurrences", "bbox=1,2", "near=x", "from=soon", "kind="),
    ],
)
def test_a_broken_query_is_refused_as_a_problem(
    client: Client, home: object, suffix: str, query: str
) -> None:
    by_suffix = client.get(f"/api/v1/events.{suffix}?{query}")
    media_type = format_by_suffix(content_types()["events"], suffix).media_type  # type: ignore[union-attr]
    by_header = client.get(f"/api/v1/events/?{query}", headers={"Accept": media_type})

    for response in (by_suffix, by_header):
        assert response.status_code == 400
        assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    "path", ["events.xml", "events.", "stories.ics", "nothing.csv", "events.ics/", "events.ICS"]
)
def test_a_format_that_a_list_has_not_is_a_problem_of_404(
    client: Client, home: object, path: str
) -> None:
    response = client.get(f"/api/v1/{path}")

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_a_calendar_goes_back_a_year_unless_a_time_is_asked_for(
    client: Client, section: SectionPage
) -> None:
    now = timezone.now()
    for title, days in (("옛날", -400), ("지난달", -30), ("내일", 1)):
        EventFactory(parent=section, title=title, starts_at=now + timedelta(days=days))

    usual = got(client, "/api/v1/events.ics").content.decode()
    assert "지난달" in usual
    assert "내일" in usual
    assert "옛날" not in usual
    assert "옛날" in got(client, "/api/v1/events.ics?from=2020-01-01").content.decode()
    today = timezone.localdate().isoformat()
    coming = got(client, f"/api/v1/events.ics?from={today}").content.decode()
    assert "지난달" not in coming


def copy(event: Any, count: int) -> None:
    """Store a publication so many times more, each under an id of its own, without pages."""
    row = Publication.objects.get(uuid=event.uuid)
    [(starts_at, ends_at)] = row.occurrences.values_list("starts_at", "ends_at")
    row.page_pk = None
    for _ in range(count):
        before, row.uuid = row.uuid, uuid4()
        row.body = bytes(row.body or b"").replace(str(before).encode(), str(row.uuid).encode())
        row.save(force_insert=True)
        row.occurrences.create(starts_at=starts_at, ends_at=ends_at)


def test_other_formats_give_a_hundred_and_a_calendar_all(
    client: Client, section: SectionPage
) -> None:
    copy(EventFactory(parent=section), 100)

    assert got(client, "/api/v1/events.atom").content.decode().count("<entry") == 100
    assert got(client, "/api/v1/events.ics").content.decode().count("BEGIN:VEVENT") == 101
