"""A list's own address answers in the format that Accept asks for."""

import pytest
from django.test import Client

from home.models import SectionPage
from tests.delivery.formats.asking import got
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        ("text/calendar", "text/calendar"),
        ("application/atom+xml", "application/atom+xml"),
        ("application/rss+xml, application/xml;q=0.9", "application/rss+xml"),
        ("application/feed+json", "application/feed+json"),
        ("application/geo+json", "application/geo+json"),
        ("application/ld+json", "application/ld+json"),
        ("text/csv", "text/csv"),
        ("application/json;q=0.5, text/csv", "text/csv"),
        ("application/json, text/csv;q=0.5", "application/json"),
        ("application/json, text/csv", "application/json"),
        ("*/*", "application/json"),
        (BROWSER, "application/json"),
        ("image/png", "application/json"),
        ("", "application/json"),
    ],
)
def test_a_list_is_given_as_accepted(
    client: Client, section: SectionPage, accept: str, given: str
) -> None:
    EventFactory(parent=section, title="달빛 모임")

    response = got(client, "/api/v1/events/", accept=accept)

    assert response["Content-Type"].split(";")[0] == given
    assert "Accept" in response["Vary"]
    assert "달빛 모임" in response.content.decode()


def test_without_a_wish_the_list_is_json_and_varies(client: Client, section: SectionPage) -> None:
    response = got(client, "/api/v1/events/")

    assert response["Content-Type"] == "application/json; charset=utf-8"
    assert "Accept" in response["Vary"]


def test_a_type_without_times_has_no_calendar_to_give(client: Client, home: object) -> None:
    response = got(client, "/api/v1/stories/", accept="text/calendar")

    assert response["Content-Type"] == "application/json; charset=utf-8"


def test_both_ways_to_ask_give_the_same_table(client: Client, section: SectionPage) -> None:
    for _ in range(25):
        EventFactory(parent=section)

    asked = got(client, "/api/v1/events/", accept="text/csv")

    assert asked.content == got(client, "/api/v1/events.csv").content


def test_a_304_varies_too(client: Client, section: SectionPage) -> None:
    etag = got(client, "/api/v1/events/", accept="text/csv")["ETag"]

    again = client.get("/api/v1/events/", headers={"accept": "text/csv", "if-none-match": etag})

    assert again.status_code == 304
    assert "Accept" in again["Vary"]
