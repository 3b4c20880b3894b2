"""Wagtail's own API for staff: drafts are read and written there with a token, nowhere else."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import APIToken

from home.models import SectionPage
from home.roles import equip_section
from listings.models import EventPage
from tests.factories.listings import EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
PAGES = "/api/editor/v3/pages/"


@pytest.fixture
def editor(section: SectionPage) -> dict[str, str]:
    """The headers of a section's editor with a token."""
    user = User.objects.create_user("editor")
    user.groups.add(equip_section(section))
    _token, key = APIToken.create_token(user=user, name="test")
    return {"Authorization": f"Bearer {key}"}


def new_event(section: SectionPage, **fields: Any) -> dict[str, Any]:
    """Return a new event as the editor API takes it."""
    return {
        "meta": {"type": "listings.EventPage", "parent_id": section.pk},
        "title": "달빛 모임",
        "starts_at": "2026-12-05T19:00:00+09:00",
        "kind": "gathering",
        **fields,
    }


def test_an_editor_writes_a_draft_with_a_point(
    client: Client, section: SectionPage, editor: dict[str, str]
) -> None:
    body = new_event(section, point="35.4029,127.3793")

    response = client.post(PAGES, body, content_type="application/json", headers=editor)

    assert response.status_code == 201, response.content
    event = EventPage.objects.get(title="달빛 모임")
    assert not event.live
    assert event.get_latest_revision_as_object().point == "SRID=4326;POINT(127.3793 35.4029)"


def test_a_point_that_is_none_is_refused_in_korean(
    client: Client, section: SectionPage, editor: dict[str, str]
) -> None:
    body = new_event(section, point="garbage")

    response = client.post(PAGES, body, content_type="application/json", headers=editor)

    assert response.status_code == 422
    assert "위도" in response.content.decode()


def test_an_editor_cannot_write_in_another_section(
    client: Client, section: SectionPage, editor: dict[str, str]
) -> None:
    other = SectionFactory(parent=section.get_parent())

    response = client.post(PAGES, new_event(other), content_type="application/json", headers=editor)

    assert response.status_code == 403


def test_nobody_without_a_token_sees_a_draft(client: Client, section: SectionPage) -> None:
    draft = EventFactory(parent=section, draft=True)

    assert client.get(f"{PAGES}{draft.pk}/").status_code == 404


def test_its_documentation_is_served_from_here(client: Client) -> None:
    page = client.get("/api/editor/v3/docs/").content.decode()

    assert "//cdn" not in page
    assert client.get("/api/editor/v3/openapi.json").status_code == 200
