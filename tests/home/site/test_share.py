"""Passing a page on."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from tests.home.site.city import City

pytestmark = pytest.mark.django_db


def test_a_page_is_passed_on_without_scripts(client: Client, city: City) -> None:
    event = city.pages["events"]

    page = client.get(reverse("share", args=[event.uuid])).content.decode()
    assert event.document()["url"] in page
    assert "mailto:?subject=" in page
    assert "sms:?" in page
    assert 'name="robots" content="noindex"' in page


def test_its_address_is_a_qr_code(client: Client, city: City) -> None:
    response = client.get(reverse("share_qr", args=[city.pages["stories"].uuid]))

    assert response["Content-Type"] == "image/svg+xml"
    assert b"<svg" in response.content


def test_its_times_are_a_calendar_file(client: Client, city: City) -> None:
    event = city.pages["events"]

    response = client.get(reverse("share_calendar", args=[event.uuid]))
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    text = response.content.decode()
    assert text.count("BEGIN:VEVENT") == 1
    assert event.title in text
    assert "RRULE:FREQ=WEEKLY;COUNT=4" in text


def test_what_has_no_times_is_no_calendar(client: Client, city: City) -> None:
    story = city.pages["stories"]
    assert client.get(reverse("share_calendar", args=[story.uuid])).status_code == 404


@pytest.mark.parametrize("name", ["share", "share_qr", "share_calendar"])
def test_what_is_not_public_is_not_passed_on(client: Client, city: City, name: str) -> None:
    story = city.pages["stories"]
    story.unpublish()

    assert client.get(reverse(name, args=[story.uuid])).status_code == 404
    assert client.get(reverse(name, args=[uuid4()])).status_code == 404
