"""A child's posting: nothing happens before a guardian has agreed."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow

from listings.models import EventPage
from participation.models import Consent, Posting
from participation.privacy.expiry import expire

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]


@pytest.fixture
def path(client: Client, workflow: Workflow, typed: Typed) -> str:
    """The address that the guardian gets."""
    client.post("/participate/post/", typed(is_under_14="on", guardian="Parent@example.org"))
    letter = next(each for each in mail.outbox if each.to == ["parent@example.org"])
    found = re.search(r"/participate/guardian/\S+/", str(letter.body))
    assert found is not None
    return found[0]


def test_looking_at_the_link_agrees_to_nothing(client: Client, path: str) -> None:
    assert client.get(path).status_code == 200
    assert not EventPage.objects.get().workflow_in_progress
    assert not Consent.objects.exists()


def test_once_the_guardian_agrees_the_section_looks_at_it(client: Client, path: str) -> None:
    client.post(path, {"action": "agree"})
    assert EventPage.objects.get().workflow_in_progress
    assert set(Consent.objects.values_list("is_guardians", flat=True)) == {True}
    assert client.get(path).status_code == 404


def test_once_the_guardian_refuses_everything_is_gone(client: Client, path: str) -> None:
    client.post(path, {"action": "refuse"})
    assert not EventPage.objects.exists()
    posting = Posting.objects.get()
    assert (posting.contact, posting.guardian) == ("", "")


def test_an_unanswered_question_ends(client: Client, path: str) -> None:
    assert expire(timezone.now() + timedelta(days=13))["guardian"] == 0
    assert expire(timezone.now() + timedelta(days=15))["guardian"] == 1
    assert not EventPage.objects.exists()


def test_ones_own_address_is_no_guardians(client: Client, workflow: Workflow, typed: Typed) -> None:
    form = typed(is_under_14="on", guardian="neighbour@example.org")
    response = client.post("/participate/post/", form)
    assert response.status_code == 400
    assert "내 것과 달라야 합니다" in response.content.decode()
