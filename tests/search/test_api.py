"""The search as others ask it: typed, bounded, and clear about what cannot be asked."""

from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client

from home.models import SectionPage
from search.api.parameters import LONGEST
from tests.search.odd import ODD

pytestmark = pytest.mark.django_db


def got(client: Client, address: str) -> dict[str, Any]:
    """Return a good answer."""
    response = client.get(address)
    assert response.status_code == 200, response.content
    found: dict[str, Any] = response.json()
    return found


def test_an_answer_has_items_facets_and_who_answered(client: Client, town: SectionPage) -> None:
    response = client.get("/api/v1/search?q=놀이터&type=events")

    found = response.json()
    assert response["Search-Backend"] == "embedded"
    assert found["count"] == 2
    assert {"id", "type", "slug", "url", "title", "updated_at"} <= set(found["items"][0])
    assert "<mark>놀이터</mark>" in found["items"][0]["title_html"]
    facets = {each["name"]: each["values"] for each in found["facets"]}
    assert {each["value"]: each["count"] for each in facets["type"]} == {
        "events": 2,
        "communities": 1,
    }
    assert found["next"] is None


def test_parts_follow_one_another(client: Client, town: SectionPage) -> None:
    first = got(client, "/api/v1/search/?q=놀이터&limit=2")
    second = got(client, first["next"])

    ids = [item["id"] for item in first["items"] + second["items"]]
    assert len(set(ids)) == 3
    assert second["next"] is None


@pytest.mark.parametrize(
    "asked",
    [
        "colour=red",
        "limit=1000",
        "page=21",
        "sort=nearest",
        "radius=50",
        "near=here",
        "bbox=1,2,3",
        "from=2026-02-02&to=2026-01-01",
        "period=someday",
        "q=a&q=b",
        "q=" + "a" * 10_001,
    ],
)
def test_what_cannot_be_asked_is_refused_without_an_echo(client: Client, asked: str) -> None:
    response = client.get(f"/api/v1/search?{asked}")

    # An address of more than 8,000 bytes does not get as far as this behind gunicorn.
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert "aaaa" not in response.json()["detail"]


@pytest.mark.parametrize("name", ["search", "suggest"])
def test_odd_words_get_a_normal_answer(client: Client, town: SectionPage, name: str) -> None:
    for words in ODD:
        sent = quote(words[:LONGEST], errors="surrogatepass")
        response = client.get(f"/api/v1/{name}?q={sent}&limit=5")
        assert response.status_code == 200, words[:20]
        assert len(response.json()["items"]) <= 5


def test_suggestions_begin_as_typed(client: Client, town: SectionPage) -> None:
    def texts(typed: str) -> list[str]:
        return [each["text"] for each in got(client, f"/api/v1/suggest?q={typed}")["items"]]

    assert "놀이터" in texts("놀잍")
    assert "원탁회의" in texts("원탁ㅎ")
    assert "남원시청 앞 책방" in texts("남원시")
    assert "남원시청 앞 책방" in texts("ㄴㅇㅅㅊ")
    assert "남원시청 앞 책방" in texts("corqkd")
    assert texts("") == []
    assert texts("🎈") == []


def test_suggestions_take_no_other_parameters(client: Client) -> None:
    assert client.get("/api/v1/suggest?q=a&type=events").status_code == 400


def test_related_are_of_the_same_topic_and_place(client: Client, town: SectionPage) -> None:
    walk = got(client, "/api/v1/search?q=새 도시숲 산책")["items"][0]

    related = got(client, f"/api/v1/search/related/{walk['id']}/")["items"]

    assert walk["id"] not in [each["id"] for each in related]
    assert {"산내면 놀이터 정비", "지난 도시숲 산책"} <= {each["title"] for each in related[:3]}


def test_related_to_what_is_not_there_is_a_404(client: Client) -> None:
    nobody = "6f1c1a52-9c1e-4a7e-8d0a-2f0f3c7f6a11"

    assert client.get(f"/api/v1/search/related/{nobody}/").status_code == 404


def test_a_page_leads_on_to_what_has_to_do_with_it(client: Client, town: SectionPage) -> None:
    page = town.get_children().get(slug="playground")

    shown = client.get(page.url).content.decode()

    assert "이어서 볼 것" in shown
    assert "새 도시숲 산책" in shown
