"""One's own posting, by its link: changed, copied, withdrawn."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow

from listings.models import EventPage
from participation.models import Consent, MagicLink, Posting
from participation.models.magic_links import LinkPurpose

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]


@pytest.fixture
def path(client: Client, workflow: Workflow, typed: Typed) -> str:
    """The address of a posting that waits."""
    return str(client.post("/participate/post/", typed())["Location"].partition("?")[0])


def approve() -> EventPage:
    event: EventPage = EventPage.objects.get()
    event.current_workflow_state.current_task_state.approve()
    return EventPage.objects.get()


def test_what_is_approved_is_the_latest_change(client: Client, path: str, typed: Typed) -> None:
    assert client.post(f"{path}edit/", typed(title="옥상 텃밭 모임")).status_code == 302
    assert approve().title == "옥상 텃밭 모임"


def test_a_change_of_what_is_public_waits_for_the_section(
    client: Client, path: str, typed: Typed
) -> None:
    approve()
    client.post(f"{path}edit/", typed(title="옥상 텃밭 모임"))
    assert EventPage.objects.get().title == "골목 텃밭 모임"
    assert approve().title == "옥상 텃밭 모임"


def test_a_wrong_change_keeps_what_was_typed(client: Client, path: str, typed: Typed) -> None:
    response = client.post(f"{path}edit/", typed(title="옥상", starts_at="2020-01-01T10:00"))
    assert response.status_code == 400
    assert "옥상" in response.content.decode()
    assert EventPage.objects.get().title == "골목 텃밭 모임"


def test_a_copy_has_everything_but_the_time(client: Client, path: str) -> None:
    page = client.get(f"{path}copy/").content.decode()
    assert 'value="골목 텃밭 모임"' in page
    assert "함께 텃밭을 가꿔요." in page
    assert "T19:00" not in page


def test_what_is_withdrawn_is_out_of_sight_and_its_contact_is_gone(
    client: Client, path: str
) -> None:
    approve()
    assert client.post(path, {"action": "withdraw"}).status_code == 200
    assert not EventPage.objects.get().live
    posting = Posting.objects.get()
    assert (posting.contact, posting.contact_hash) == ("", "")
    assert Consent.objects.get().withdrawn_at is not None
    assert client.get(path).status_code == 404


def test_forged_and_closed_links_get_the_same_answer(client: Client, path: str) -> None:
    client.post(path, {"action": "withdraw"})
    closed = client.get(path)
    forged = client.get("/participate/post/mine/" + "a" * 43 + "/")
    assert closed.status_code == forged.status_code == 404
    assert "이 주소로는 열 수 없습니다" in closed.content.decode()
    assert "no-store" in closed["Cache-Control"]


def test_the_link_leads_to_all_that_is_kept(client: Client, path: str) -> None:
    response = client.post(path, {"action": "about_me"}, follow=True)
    assert "골목 텃밭 모임" in response.content.decode()


def test_who_posted_an_event_sees_who_comes_once_it_is_public(client: Client, path: str) -> None:
    assert "오는 사람 보기" not in client.get(path).content.decode()
    assert client.post(path, {"action": "people"}).status_code == 200
    event = approve()
    assert "오는 사람 보기" in client.get(path).content.decode()
    people = client.post(path, {"action": "people"})
    assert people.status_code == 302
    assert people["Location"].startswith("/participate/join/organise/")
    shown = client.get(people["Location"]).content.decode()
    assert "아직 신청한 사람이 없습니다" in shown
    link = MagicLink.objects.get(purpose=LinkPurpose.ORGANISER)
    assert link.target == str(event.uuid)
    assert link.expires_at is not None
    assert link.expires_at < timezone.now() + timedelta(hours=25)
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        assert client.get(people["Location"]).status_code == 404
        assert client.get(client.post(path, {"action": "people"})["Location"]).status_code == 200


def test_who_posted_something_else_has_nobody_to_see(
    client: Client, workflow: Workflow, typed: Typed
) -> None:
    sent = client.post("/participate/post/", typed(kind="story"))
    path = str(sent["Location"].partition("?")[0])
    posting = Posting.objects.get()
    assert posting.page is not None
    posting.page.specific.current_workflow_state.current_task_state.approve()
    assert "오는 사람 보기" not in client.get(path).content.decode()
    assert client.post(path, {"action": "people"}).status_code == 200
    assert not MagicLink.objects.filter(purpose=LinkPurpose.ORGANISER).exists()
