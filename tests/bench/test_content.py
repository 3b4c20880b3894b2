"""The bench's content is made row by row, and is as valid as if it had been edited."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from bench import content
from delivery.models import Publication
from listings.models import EventPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def filled(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(content, "PAGES", 6)
    monkeypatch.setattr(content, "COPIES", 2)
    return content.build(80)


def test_pages_stand_in_a_sound_tree_and_are_published(filled: str, client: Client) -> None:
    assert not any(Page.find_problems())
    for page in EventPage.objects.all():
        page.full_clean()
    found: Any = client.get("/api/v1/events/?topic=music", headers={"host": "127.0.0.1"})
    assert found.status_code == 200
    assert Publication.objects.filter(type="events").count() == 6
    assert client.get(f"/api/v1/events/{filled}/", headers={"host": "127.0.0.1"}).status_code == 200


def test_copies_are_documents_of_their_own(filled: str, client: Client) -> None:
    content.multiply()
    items = client.get("/api/v1/events/?limit=100&count=exact").json()

    assert items["count"] == 18
    assert len({each["id"] for each in items["items"]}) == 18
    assert client.get("/api/v1/events/?topic=music").json()["items"]
