"""What a list can be asked: words, places, languages, counts, and turn by turn."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.models import SectionPage
from tests.factories.deliberation import ProposalFactory
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db
GARDEN = "SRID=4326;POINT(127.3793 35.4029)"
STATION = "SRID=4326;POINT(127.3614 35.4113)"  # 1,870 m from the garden
SANNAE = "SRID=4326;POINT(127.6390 35.3640)"


def titles(client: Client, query: str, name: str = "events") -> list[str]:
    """Return the titles that a query finds."""
    answer = client.get(f"/api/v1/{name}/?{query}")
    assert answer.status_code == 200, answer.content
    return sorted(item["title"] for item in answer.json()["items"])


def detail(client: Client, query: str) -> str:
    """Return why a query is refused."""
    answer = client.get(f"/api/v1/events/?{query}")
    assert answer.status_code == 400
    found: str = answer.json()["detail"]
    return found


@pytest.fixture
def places(section: SectionPage) -> None:
    """Three events in three places."""
    for title, point in (("정원", GARDEN), ("역", STATION), ("산내", SANNAE)):
        EventFactory(parent=section, title=title, point=point)
    EventFactory(parent=section, title="어딘가", point="")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bbox=127.3,35.3,127.4,35.5", ["역", "정원"]),
        ("bbox=127.3793,35.4029,127.3793,35.4029", ["정원"]),
        ("bbox=170,35.3,127.4,35.5", ["역", "정원"]),
        ("near=35.4029,127.3793&radius=500", ["정원"]),
        ("near=35.4029,127.3793&radius=1850", ["정원"]),
        ("near=35.4029,127.3793&radius=1890", ["역", "정원"]),
        ("near=35.4029,127.3793&radius=50000", ["산내", "역", "정원"]),
    ],
)
def test_a_place_can_be_asked_for(
    client: Client, places: None, query: str, found: list[str]
) -> None:
    assert titles(client, query) == found


@pytest.mark.parametrize(
    "query",
    [
        "bbox=1,2,3",
        "bbox=127.3,35.5,127.4,35.3",
        "bbox=a,b,c,d",
        "bbox=nan,1,2,3",
        "near=95,127",
        "near=35.4",
        "near=inf,1",
        "near=35.4,127.4&radius=0",
        "near=35.4,127.4&radius=50001",
        "radius=500",
    ],
)
def test_a_broken_place_is_refused(client: Client, home: object, query: str) -> None:
    assert detail(client, query)


def test_a_type_without_places_takes_none(client: Client, home: object) -> None:
    assert client.get("/api/v1/stories/?near=35.4,127.4").status_code == 400


def test_words_must_all_stand_in_the_text(client: Client, section: SectionPage) -> None:
    body = [{"type": "paragraph", "value": "<p>모래와 Water가 있는 마당</p>"}]
    StoryFactory(parent=section, title="놀이터 이야기", body=body)
    StoryFactory(parent=section, title="놀이터")

    assert titles(client, "q=놀이", "stories") == ["놀이터", "놀이터 이야기"]
    assert titles(client, "q=놀이터+water", "stories") == ["놀이터 이야기"]
    assert titles(client, "q=<p>", "stories") == []
    assert titles(client, "q=%25", "stories") == []
    assert client.get("/api/v1/stories/?q=" + "가" * 501).status_code == 400


def test_a_language_can_be_asked_for(client: Client, section: SectionPage) -> None:
    StoryFactory(parent=section, title="놀이터")
    assert titles(client, "locale=ko", "stories") == ["놀이터"]
    assert titles(client, "locale=en", "stories") == []


def test_a_list_is_counted_on_request_only(
    client: Client, section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(3):
        EventFactory(parent=section)
    assert client.get("/api/v1/events/?limit=1").json()["count"] is None
    assert client.get("/api/v1/events/?limit=1&count=exact").json()["count"] == 3
    assert client.get("/api/v1/events/?count=roughly").status_code == 400


def test_each_turn_of_a_series_is_an_item_and_none_is_lost_between_parts(
    client: Client, section: SectionPage
) -> None:
    now = timezone.now().replace(microsecond=0)
    EventFactory(
        parent=section,
        title="산책",
        starts_at=now + timedelta(days=1),
        recurrence="FREQ=DAILY;COUNT=5",
    )
    EventFactory(parent=section, title="음악회", starts_at=now + timedelta(days=2))
    address = "/api/v1/events/?expand=occurrences&limit=2&count=exact"
    items: list[dict[str, Any]] = []
    while address:
        part = client.get(address).json()
        assert part["count"] == 6
        items += part["items"]
        address = part["next"]

    times = [datetime.fromisoformat(item["occurrence"]["starts_at"]) for item in items]
    assert len(items) == 6
    assert times == sorted(times)
    assert [item["title"] for item in items].count("음악회") == 1


def test_turns_are_bound_by_from_and_to(client: Client, section: SectionPage) -> None:
    now = timezone.now()
    EventFactory(parent=section, starts_at=now, recurrence="FREQ=DAILY;COUNT=9")
    span = f"from={(now + timedelta(days=3)):%Y-%m-%d}&to={(now + timedelta(days=5)):%Y-%m-%d}"

    answer = client.get(f"/api/v1/events/?expand=occurrences&{span}")
    assert len(answer.json()["items"]) in (2, 3)
    assert client.get("/api/v1/events/?expand=occurrences&sort=newest").status_code == 400
    assert client.get("/api/v1/stories/?expand=occurrences").status_code == 400


def test_every_question_takes_one_query_besides_the_count_and_what_now_is(
    client: Client,
    places: None,
    section: SectionPage,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    ProposalFactory(parent=section)
    with django_assert_num_queries(1):
        client.get("/api/v1/events/?near=35.4,127.4&radius=9000&q=정&locale=ko&topic=a")
    with django_assert_num_queries(3):
        client.get("/api/v1/events/?expand=occurrences&count=exact")
