"""When a message is sent again."""

from datetime import timedelta

import pytest

from delivery.webhooks.schedule import WAITS, wait_after

pytestmark = pytest.mark.django_db


def test_the_waits_grow_to_about_three_days() -> None:
    assert list(WAITS) == sorted(WAITS)
    assert timedelta(days=2.8) < timedelta(seconds=sum(WAITS)) < timedelta(days=3.2)
    for number, wait in enumerate(WAITS, start=1):
        waited = wait_after(number)
        assert waited is not None
        assert wait * 0.8 <= waited.total_seconds() <= wait * 1.2
    assert wait_after(len(WAITS) + 1) is None


def test_a_receiver_may_ask_for_a_longer_wait_but_not_for_ever() -> None:
    asked = wait_after(1, "3600")
    forever = wait_after(1, "999999999")

    assert asked == timedelta(hours=1)
    assert forever == timedelta(hours=24)
    for nonsense in ("-1", "soon", "٣", "9" * 50):
        waited = wait_after(1, nonsense)
        assert waited is not None
        assert waited < timedelta(seconds=7)
