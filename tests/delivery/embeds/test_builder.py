"""The page on which an embed is put together."""

from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from cms.content_types import content_types
from home.models import SectionPage
from tests.delivery.embeds.elements import Elements
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
TRY = '"><script>alert(1)</script>'


def codes(client: Client, query: str) -> list[dict[str, dict[str, str | None]]]:
    """Return the elements of both codes on the builder's page."""
    text = client.get(f"/embed/?{query}").content.decode()
    return [
        Elements(unescape(part.partition(">")[2].partition("</textarea>")[0])).found
        for part in text.split("<textarea")[1:]
    ]


def test_it_begins_with_a_preview(client: Client, section: SectionPage) -> None:
    response = client.get("/embed/")

    assert response.status_code == 200
    assert 'src="http://testserver/embed/events/?view=list"' in response.content.decode()


def test_both_codes_ask_for_what_was_chosen(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, topics=["music"])
    query = "type=events&view=calendar&topic=music&section=culture-city&days=30&theme=dark&lang=en"
    component, iframe = codes(client, query)

    element = component["madang-embed"]
    assert element["src"] == "http://testserver/"
    assert element["type"] == "events"
    assert element["days"] == "30"
    assert component["script"]["src"] == "http://testserver/embed/madang-embed.js"
    assert component["a"]["href"] == ("http://testserver/events/?topic=music&section=culture-city")
    address = urlsplit(str(iframe["iframe"]["src"]))
    assert address.path == "/embed/events/"
    assert {name: values[0] for name, values in parse_qs(address.query).items()} == {
        name: value for name, value in element.items() if name not in ("src", "type", "title")
    }
    assert iframe["iframe"]["title"]
    assert client.get(f"{address.path}?{address.query}").status_code == 200


@pytest.mark.parametrize("name", content_types())
def test_every_type_and_view_that_can_be_chosen_can_be_shown(
    client: Client, section: SectionPage, name: str
) -> None:
    for view in ("list", "map", "calendar"):
        found = codes(client, f"type={name}&view={view}&days=7&area=산내면&limit=5&to=2026-12-31")
        for each in found[1:]:
            assert client.get(str(each["iframe"]["src"])).status_code == 200


def test_an_area_is_a_circle_around_a_district(client: Client, section: SectionPage) -> None:
    _component, iframe = codes(client, "type=events&area=산내면")

    asked = parse_qs(urlsplit(str(iframe["iframe"]["src"])).query)
    assert asked["near"] == ["35.396,127.617"]
    assert asked["radius"] == ["4000"]


def test_the_last_day_is_shown_too(client: Client, section: SectionPage) -> None:
    _component, iframe = codes(client, "type=events&from=2026-12-24&to=2026-12-24")

    asked = parse_qs(urlsplit(str(iframe["iframe"]["src"])).query)
    assert asked["to"] == ["2026-12-25"]


def test_what_a_type_has_not_is_not_asked_for(client: Client, section: SectionPage) -> None:
    response = client.get("/embed/?type=stories&days=7&area=산내면&from=2026-01-01")
    text = response.content.decode()

    assert 'src="http://testserver/embed/stories/?view=list"' in text
    for name in ("area", "days", "from", "to"):
        assert f'id="field-{name}" hidden' in text


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("type=nothing", "목록에 있는 것을 골라 주세요"),
        ("type=stories&view=map", "다른 모양을 골라 주세요"),
        ("topic=nothing", "목록에 있는 것을 골라 주세요"),
        ("limit=0", "1"),
        ("limit=x", "수"),
        ("from=2026-02-30", "날짜"),
        ("from=2026-03-01&to=2026-02-01", "to는 from보다 뒤여야 합니다"),
        ("days=7&from=2026-03-01", "함께 쓸 수 없습니다"),
        ("from=9999-12-31&to=9999-12-31", "처럼 쓴 날짜"),
        ("from=0001-01-01", "처럼 쓴 날짜"),
    ],
)
def test_what_cannot_be_shown_is_said_beside_it(
    client: Client, section: SectionPage, query: str, said: str
) -> None:
    response = client.get(f"/embed/?{query}")
    text = response.content.decode()

    assert response.status_code == 200
    assert said in text.partition("data-builder")[2]
    assert "<iframe" not in text


@pytest.mark.parametrize(
    "name",
    ["type", "view", "topic", "section", "area", "days", "from", "to", "limit", "theme", "lang"],
)
@pytest.mark.parametrize("value", [TRY, "\x00", "x" * 10_000])
def test_nonsense_in_any_field_is_harmless(
    client: Client, section: SectionPage, name: str, value: str
) -> None:
    response = client.get("/embed/", {name: value})

    assert response.status_code == 200
    assert TRY not in response.content.decode()


def test_names_that_it_does_not_know_count_for_nothing(
    client: Client, section: SectionPage
) -> None:
    assert client.get("/embed/?utm_source=x").status_code == 200


def test_it_asks_the_database_little(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(5):
        EventFactory(parent=section, topics=["a", "b"], starts_at=timezone.now())

    with django_assert_max_num_queries(3):
        client.get("/embed/?type=events")


def test_it_is_linked_from_every_page(client: Client, section: SectionPage) -> None:
    assert 'href="/embed/"' in client.get("/events/").content.decode()
