"""People who follow something, and what they are told."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from participation.abuse import form_stamp
from participation.abuse.form_stamp import new_stamp
from participation.models import Digest

ADDRESS = "neighbour@example.org"
Asked = Callable[..., dict[str, Any]]
Subscribed = Callable[..., Digest]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Return what makes a right form of a digest; it may be sent as soon as it is handed out."""
    monkeypatch.setattr(form_stamp, "YOUNGEST", timedelta(seconds=-1))

    def make(**changes: Any) -> dict[str, Any]:
        return {
            "email": ADDRESS,
            "frequency": "weekly",
            "consent": "on",
            "topic": ["music"],
            "stamp": new_stamp(),
            "website": "",
        } | changes

    return make


def link_in(letter: Any, path: str) -> str:
    """Return the first link below a path in the last letter."""
    found = re.search(rf"{path}[A-Za-z0-9_-]{{43}}/", str(letter.body))
    assert found is not None
    return found[0]


@pytest.fixture
def subscribed(client: Client, asked: Asked) -> Subscribed:
    """Return what subscribes and confirms; the letter on the way is thrown away."""

    def make(**changes: Any) -> Digest:
        sent = asked(**changes)
        client.post("/participate/follow/mail/", sent)
        client.post(link_in(mail.outbox[-1], "/participate/follow/mail/confirm/"))
        mail.outbox.clear()
        return next(
            row
            for row in Digest.objects.all()
            if row.get_contact().value == sent["email"]  # type: ignore[union-attr]
        )

    return make


def next_thursday(weeks: int = 0) -> datetime:
    """Return a moment after the next Thursday at 17:00 in Seoul, and so many weeks later."""
    local = timezone.localtime().replace(hour=17, minute=1, second=0, microsecond=0)
    days = (3 - local.weekday()) % 7
    if days == 0 and timezone.localtime() >= local:
        days = 7
    return local + timedelta(days=days, weeks=weeks)


def told() -> list[str]:
    """Return the titles that letters have told so far, each line by line."""
    return [
        title
        for letter in mail.outbox
        for title in re.findall(r"^- (.+)$", str(letter.body), re.MULTILINE)
    ]
