"""What joining keeps goes on its day, or at once when asked."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from cms.contacts.contact import parse_contact
from listings.models import EventPage
from participation.models import HeadCount, Joining
from participation.privacy.about_me import erase
from participation.privacy.expiry import expire

pytestmark = pytest.mark.django_db
Joins = Callable[..., Any]


def test_thirty_days_after_the_event_only_head_counts_stay(event: EventPage, joins: Joins) -> None:
    joins("하나")
    joins("둘")
    last = event.first.ends_at
    expire(last + timedelta(days=29))
    assert all(each.contact for each in Joining.objects.all())
    expire(last + timedelta(days=32))
    assert [(each.contact, each.nickname) for each in Joining.objects.all()] == [("", "")] * 2
    assert HeadCount.objects.get(rule="joining").number == 2


def test_who_asks_for_it_is_forgotten_and_gives_the_place_back(joins: Joins) -> None:
    joins("하나", number="2", contact="one@example.org")
    joins("둘", waits="on")
    receipt = erase(parse_contact("one@example.org"))
    assert receipt.counts["joinings"] == 1
    one, two = Joining.objects.all()
    assert (one.contact, one.state) == ("", "cancelled")
    assert two.state == "joined"
