"""An event that takes joins here, and a form as a browser sends it."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from home.models import SectionPage
from listings.models import EventPage
from participation.abuse import form_stamp
from participation.abuse.form_stamp import new_stamp
from tests.factories.listings import EventFactory

Joins = Callable[..., Any]
LINK = re.compile(r"/participate/join/mine/\S+?/")


@pytest.fixture
def event(section: SectionPage) -> EventPage:
    """A gathering for two, in three days."""
    starts_at = timezone.now() + timedelta(days=3)
    page: EventPage = EventFactory(
        parent=section,
        title="골목 텃밭 모임",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        takes_joins=True,
        join_url="",
        capacity=2,
        place_name="산내면 마을회관",
    )
    return page


@pytest.fixture
def joins(client: Client, event: EventPage, monkeypatch: pytest.MonkeyPatch) -> Joins:
    """Return what joins; a form may be sent in the moment it was handed out."""
    monkeypatch.setattr(form_stamp, "YOUNGEST", timedelta(seconds=-1))

    def join(name: str = "감나무", **changes: Any) -> Any:
        form = {
            "nickname": name,
            "number": "1",
            "contact": f"{ascii(name).encode().hex()[:20]}@example.org",
            "is_adult": "on",
            "consent": "on",
            "stamp": new_stamp(),
            "website": "",
        }
        return client.post(f"/participate/join/{event.uuid}/", form | changes)

    return join


def link_of(number: int = -1) -> str:
    """Return one's own link, from a letter."""
    found = LINK.search(str(mail.outbox[number].body))
    assert found is not None
    return found[0]
