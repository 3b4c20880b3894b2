"""Drafts of partners: into the queue of their own section, once, and never straight out."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Workflow

from delivery.models import Partner, Publication
from delivery.partners.keys import make_key
from home.models import HomePage, SectionPage
from listings.models import EventPage
from tests.delivery.submissions.sending import ADDRESS, FIELDS, pointers, send
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db


def test_a_draft_goes_into_the_queue_and_not_out(
    client: Client, section: SectionPage, workflow: Workflow, key: str
) -> None:
    response = send(client, key)

    assert response.status_code == 202
    page = EventPage.objects.get()
    assert not page.live
    assert page.get_parent().pk == section.pk
    assert page.current_workflow_state.workflow == workflow
    assert (page.source_system, page.source_id) == ("문화재단 누리집", "E-42")
    assert (page.place_name, page.latitude, page.longitude) == ("광한루원", 35.4029, 127.3793)
    assert page.how_to_join == FIELDS["contact"]
    assert not Publication.objects.filter(uuid=page.uuid).exists()
    document = response.json()
    assert document["state"] == "waiting"
    assert response["Location"] == document["url"] == f"http://testserver{ADDRESS}{document['id']}/"


def test_a_section_without_a_workflow_keeps_it_as_a_draft(client: Client, key: str) -> None:
    assert send(client, key).json()["state"] == "waiting"
    assert not EventPage.objects.get().live


def test_an_editor_approves_and_the_partner_sees_it(
    client: Client, section: SectionPage, workflow: Workflow, key: str
) -> None:
    document = send(client, key).json()
    editor = User.objects.create_superuser("editor", "e@city.example", "x")
    page = EventPage.objects.get()
    page.current_workflow_state.current_task_state.approve(user=editor)

    after = client.get(document["url"], headers={"x-api-key": key}).json()

    assert after["state"] == "published"
    assert after["published"] == f"http://testserver/api/v1/events/{page.uuid}/"
    assert client.get(after["published"]).json()["title"] == FIELDS["title"]


def test_an_editor_rejects_and_the_partner_sees_it(
    client: Client, section: SectionPage, workflow: Workflow, key: str
) -> None:
    document = send(client, key).json()
    editor = User.objects.create_superuser("editor", "e@city.example", "x")
    EventPage.objects.get().current_workflow_state.current_task_state.reject(user=editor)

    assert client.get(document["url"], headers={"x-api-key": key}).json()["state"] == "declined"


def test_a_deleted_draft_is_declined(client: Client, key: str) -> None:
    document = send(client, key).json()
    EventPage.objects.get().delete()

    after = client.get(document["url"], headers={"x-api-key": key}).json()

    assert (after["state"], after["published"]) == ("declined", None)


def test_what_was_taken_back_is_declined(client: Client, key: str) -> None:
    document = send(client, key).json()
    page = EventPage.objects.get()
    page.get_latest_revision().publish()
    page.refresh_from_db()
    page.unpublish()

    assert client.get(document["url"], headers={"x-api-key": key}).json()["state"] == "declined"


def test_without_a_key_nothing_is_taken(client: Client, section: SectionPage) -> None:
    response = client.post(
        ADDRESS, {}, content_type="application/json", headers={"idempotency-key": "one"}
    )

    assert response.status_code == 401
    assert response["Content-Type"] == "application/problem+json"


def test_a_key_that_only_reads_sends_nothing(
    client: Client, section: SectionPage, partner: Partner
) -> None:
    response = send(client, make_key(partner)[1])

    assert response.status_code == 403
    assert not EventPage.objects.exists()


def test_a_key_sends_to_its_own_section_only(
    client: Client, home: HomePage, section: SectionPage, key: str
) -> None:
    SectionFactory(parent=home, slug="other-yard")

    for slug in ("other-yard", "no-such-section"):
        assert send(client, key, section=slug).status_code == 403
    assert not EventPage.objects.exists()


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"title": ""}, "/fields/title"),
        ({"title": "x" * 201}, "/fields/title"),
        ({"title": None}, "/fields/title"),
        ({"title": "a\x00b"}, "/fields/title"),
        ({"summary": "x" * 301}, "/fields/summary"),
        ({"kind": "MARKED"}, "/fields/kind"),
        ({"starts_at": "MARKED"}, "/fields/starts_at"),
        ({"starts_at": "2026-02-30"}, "/fields/starts_at"),
        ({"starts_at": "2026-02-01TMARKED"}, "/fields/starts_at"),
        ({"starts_at": 1767225600}, "/fields/starts_at"),
        ({"ends_at": "2020-01-01T00:00:00+09:00"}, "/fields"),
        ({"place": {"latitude": 91, "longitude": 127}}, "/fields/place/latitude"),
        ({"place": {"latitude": 35}}, "/fields/place"),
        ({"place": {"postcode": "MARKED"}}, "/fields/place"),
        ({"join_url": "javascript:alert(1)"}, "/fields/join_url"),
        ({"MARKED": 1}, "/fields"),
        ({"live": True}, "/fields"),
    ],
)
def test_each_field_that_cannot_be_taken_is_pointed_at(
    client: Client, key: str, changes: dict[str, Any], pointer: str
) -> None:
    response = send(client, key, fields={**FIELDS, **changes})

    assert pointers(response) == [pointer]
    assert "MARKED" not in response.content.decode()
    assert not EventPage.objects.exists()


def test_all_errors_come_at_once(client: Client, key: str) -> None:
    response = send(client, key, fields={"title": "", "kind": "x"})

    assert sorted(pointers(response)) == ["/fields/kind", "/fields/starts_at", "/fields/title"]


@pytest.mark.parametrize("name", ["communities", "nothing", "MARKED", None, 1, ["events"]])
def test_a_type_that_takes_no_drafts_is_refused(client: Client, key: str, name: Any) -> None:
    response = send(client, key, type=name)

    assert pointers(response) == ["/type"]
    assert "MARKED" not in response.content.decode()


@pytest.mark.parametrize(
    ("body", "status"),
    [("", 422), ("{", 400), ("[]", 422), ("null", 422), ('"x"', 422), (f'"{"x" * 70000}"', 413)],
)
def test_a_body_that_is_no_draft_is_refused(
    client: Client, key: str, body: str, status: int
) -> None:
    headers = {"x-api-key": key, "idempotency-key": "one"}
    response = client.post(ADDRESS, body, content_type="application/json", headers=headers)

    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"


def test_a_status_is_for_its_partner_only(client: Client, section: SectionPage, key: str) -> None:
    address = send(client, key).json()["url"]
    other = make_key(Partner.objects.create(name="다른 기관"), submits_to=section)[1]

    assert client.get(address).status_code == 401
    assert client.get(address, headers={"x-api-key": other}).status_code == 404
    own = client.get(address, headers={"x-api-key": key})
    assert own.status_code == 200
    assert "no-store" in own["Cache-Control"]


def test_the_address_may_lack_its_last_slash(client: Client, key: str) -> None:
    whole = {"section": "culture-city", "type": "events", "fields": FIELDS}
    headers = {"x-api-key": key, "idempotency-key": "one"}
    response = client.post(
        "/api/v1/submissions", whole, content_type="application/json", headers=headers
    )

    assert response.status_code == 202


def test_drafts_are_not_listed(client: Client, key: str) -> None:
    response = client.get(ADDRESS, headers={"x-api-key": key})

    assert response.status_code == 405
    assert response["Allow"] == "POST, OPTIONS"
