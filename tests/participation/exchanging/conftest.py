"""A card that a citizen has posted, and an answer to it."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow

from participation.abuse.form_stamp import new_stamp
from participation.models import ExchangePage, Posting

Typed = Callable[..., dict[str, Any]]
LINK = re.compile(r"http://testserver(/participate/\S+)")


@pytest.fixture
def card_form(typed: Typed) -> Typed:
    """Return what makes the right form of a card."""

    def make(**changes: Any) -> dict[str, Any]:
        until = timezone.localdate() + timedelta(days=30)
        fields = {
            "title": "수요일 손공예 선생님",
            "what": "skill",
            "slots": ["wed-afternoon"],
            "audiences": ["children"],
            "reach": "5000",
            "capacity": "",
            "open_until": until.isoformat(),
        }
        return typed(**{**fields, **changes})

    return make


@pytest.fixture
def card(client: Client, workflow: Workflow, card_form: Typed) -> ExchangePage:
    """A need that a citizen has posted and the section has approved."""
    client.post("/participate/post/?kind=need", card_form(contact="owner@example.org"))
    posting = Posting.objects.get()
    page: Any = posting.page
    page.specific.current_workflow_state.current_task_state.approve()
    mail.outbox.clear()
    found: ExchangePage = ExchangePage.objects.get(pk=page.pk)
    return found


@pytest.fixture
def answer_form(typed: Typed) -> Typed:
    """Return what makes the right form of an answer."""

    def make(**changes: Any) -> dict[str, Any]:
        return {
            "message": "수요일마다 갈 수 있어요.",
            "contact": "maker@example.org",
            "is_adult": "on",
            "consent": "on",
            "stamp": new_stamp(),
            "website": "",
        } | changes

    return make


def link_to(address: str) -> str:
    """Return the path in the last letter to an address."""
    sent = [each for each in mail.outbox if each.to == [address]]
    found = LINK.search(str(sent[-1].body))
    assert found is not None
    return found[1]
