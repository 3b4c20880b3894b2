"""Addresses of the API: a forgotten slash is forgiven, what is unknown is a problem detail."""

import pytest
from django.test import Client

from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("/api/v1/events", "/api/v1/events/"),
        ("/api/v1/events?kind=course&limit=2", "/api/v1/events/?kind=course&limit=2"),
        ("/api/v1/types", "/api/v1/types/"),
    ],
)
def test_a_forgotten_slash_is_forgiven(client: Client, sent: str, meant: str) -> None:
    response = client.get(sent)

    assert response.status_code == 308
    assert response["Location"] == meant


def test_the_detail_of_a_hangul_slug_is_reached_without_a_slash(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, slug="달빛-모임", title="달빛 모임")

    response = client.get("/api/v1/events/달빛-모임", follow=True)

    assert response.json()["title"] == "달빛 모임"


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v1/a/b/c", "/api/v1/nothing/"])
def test_what_is_unknown_is_a_problem(client: Client, path: str) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_the_front_door_leads_to_the_documentation(client: Client) -> None:
    response = client.get("/api/v1/")

    assert response.status_code == 302
    assert response["Location"] == "docs/"
