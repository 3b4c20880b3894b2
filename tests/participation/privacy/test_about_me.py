"""What is kept of me, and its deletion with a receipt."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from wagtail.models import Workflow

from deliberation.models import TrailFollower
from participation.models import Consent, DeletionReceipt, Posting

pytestmark = pytest.mark.django_db
URL = "/participate/about-me/"


def said(response: Any) -> str:
    """Return what a reader sees: the rest holds a token that is new each time."""
    return str(response.content.decode()).partition("<main")[2].partition("</main>")[0]


def link_in(body: object) -> str:
    found = re.search(r"/participate/about-me/\S+/", str(body))
    assert found is not None
    return found[0]


def test_the_answer_is_the_same_whether_anything_is_kept_or_not(
    client: Client, workflow: Workflow, typed: Callable[..., dict[str, Any]]
) -> None:
    client.post("/participate/post/", typed())
    known = client.post(URL, {"email": "neighbour@example.org"})
    unknown = client.post(URL, {"email": "stranger@example.org"})
    assert said(known) == said(unknown)


def test_everything_is_shown_and_erased_with_a_receipt(
    client: Client, workflow: Workflow, typed: Callable[..., dict[str, Any]]
) -> None:
    client.post("/participate/post/", typed())
    posting = Posting.objects.get()
    TrailFollower.follow("neighbour@example.org", posting.pk, "ko")
    mail.outbox.clear()
    client.post(URL, {"email": "neighbour@example.org"})
    path = link_in(mail.outbox[0].body)
    page = client.get(path).content.decode()
    assert "골목 텃밭 모임" in page
    assert "여정 따라가기" in page
    answer = client.post(path, {"action": "erase"})
    receipt = DeletionReceipt.objects.get()
    assert receipt.number in answer.content.decode()
    erased = {name: number for name, number in receipt.counts.items() if number}
    assert erased == {"postings": 1, "consents": 1, "trail-followers": 1}
    assert Posting.objects.get().contact == ""
    assert Consent.objects.get().contact_hash == ""
    assert not TrailFollower.objects.exists()
    assert receipt.number in mail.outbox[-1].subject
    assert client.get(path).status_code == 404


def test_a_wrong_address_gets_a_sentence_and_stays(client: Client, home: object) -> None:
    response = client.post(URL, {"email": "이웃집"})
    assert response.status_code == 400
    assert "이웃집" in response.content.decode()
    assert mail.outbox == []


def test_looking_erases_nothing(
    client: Client, workflow: Workflow, typed: Callable[..., dict[str, Any]]
) -> None:
    client.post("/participate/post/", typed())
    client.post(URL, {"email": "neighbour@example.org"})
    client.get(link_in(mail.outbox[-1].body))
    assert Posting.objects.get().contact
