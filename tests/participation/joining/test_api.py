"""The places that are left, as numbers only."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from listings.models import EventPage

pytestmark = pytest.mark.django_db


def test_places_are_counted(client: Client, event: EventPage, joins: Callable[..., Any]) -> None:
    joins("하나", number="2")
    joins("둘", waits="on")
    found = client.get(f"/api/v1/places/{event.uuid}/").json()
    assert found["capacity"] == 2
    [turn] = found["turns"]
    assert (turn["taken"], turn["waiting"], turn["left"]) == (2, 1, 0)
    assert "하나" not in str(found)


def test_what_takes_no_joins_has_no_places(client: Client, event: EventPage) -> None:
    assert client.get(f"/api/v1/places/{uuid4()}/").status_code == 404


def test_an_unknown_parameter_is_refused(client: Client, event: EventPage) -> None:
    assert client.get(f"/api/v1/places/{event.uuid}/?nickname=x").status_code == 400
