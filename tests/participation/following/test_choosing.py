"""Choosing what to follow, without an account."""

from typing import Any

import pytest
from django.test import Client

from delivery.following.cookie import NAME
from home.models import SectionPage
from tests.factories.pages import topic

pytestmark = pytest.mark.django_db
URL = "/participate/follow/"


def text_of(response: Any) -> str:
    return str(response.content.decode())


def test_the_form_shows_topics_sections_kinds_and_districts(
    client: Client, section: SectionPage
) -> None:
    topic("music")
    page = text_of(client.get(URL))
    for words in ('value="music"', 'value="culture-city"', 'value="performance"', "산내면"):
        assert words in page
    assert 'value="sections"' not in page


def test_a_choice_leads_to_its_own_address_and_stays_in_the_browser(
    client: Client, section: SectionPage
) -> None:
    topic("music")
    sent = {"topic": ["music"], "kind": ["course"], "district": "35.396,127.617", "radius": "2000"}
    response = client.post(URL, sent)
    query = "topic=music&kind=course&near=35.396%2C127.617&radius=2000"
    assert response.status_code == 303
    assert response["Location"] == f"/my/?{query}"
    kept = response.cookies[NAME]
    assert kept.value == query
    assert (kept["samesite"], kept["max-age"], kept["httponly"]) == ("Lax", 31_536_000, True)
    assert not kept["secure"]


def test_the_cookie_is_secure_where_the_site_is(
    client: Client, section: SectionPage, settings: Any
) -> None:
    settings.SESSION_COOKIE_SECURE = True
    topic("music")
    assert client.post(URL, {"topic": "music", "radius": "5000"}).cookies[NAME]["secure"]


def test_a_typed_point_comes_before_a_district_and_is_rounded(
    client: Client, section: SectionPage
) -> None:
    sent = {"district": "35.396,127.617", "near": "35.41234, 127.39876", "radius": "5000"}
    assert client.post(URL, sent)["Location"] == "/my/?near=35.412%2C127.399&radius=5000"


@pytest.mark.parametrize(
    "wrong",
    [
        {"topic": ["nothing-like-it"]},
        {"topic": [f"t{n}" for n in range(200)]},
        {"kind": ["dragon"]},
        {"district": "0,0"},
        {"near": "somewhere"},
        {"radius": "900000", "topic": ["music"]},
        {},
    ],
)
def test_a_wrong_form_comes_back_with_what_was_typed(
    client: Client, section: SectionPage, wrong: dict[str, Any]
) -> None:
    topic("music")
    response = client.post(URL, {"section": ["culture-city"]} | wrong if wrong else {})
    page = text_of(response)
    assert response.status_code == 400
    assert NAME not in response.cookies
    assert "notice-alert" in page or "field-error" in page
    if wrong:
        assert 'value="culture-city" id="id_section_0" checked' in page


def test_the_form_comes_filled_in_as_it_was_chosen_before(
    client: Client, section: SectionPage
) -> None:
    topic("music")
    client.cookies[NAME] = "topic=music&near=35.396%2C127.617&radius=2000"
    page = text_of(client.get(URL))
    assert 'value="music" id="id_topic_0" checked' in page
    assert '<option value="35.396,127.617" selected>산내면' in page
    client.cookies[NAME] = "nonsense"
    assert client.get(URL).status_code == 200


def test_a_shared_address_with_a_distance_of_its_own_can_be_sent_again(
    client: Client, section: SectionPage
) -> None:
    page = text_of(client.get(f"{URL}?near=35.5,127.5&radius=7300"))
    assert '<option value="7300" selected>7.3 km' in page
    response = client.post(URL, {"near": "35.5,127.5", "radius": "7300"})
    assert "radius=7300" in response["Location"]
