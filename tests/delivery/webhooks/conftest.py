"""A receiver, and an endpoint that leads to it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from delivery.models import Partner, WebhookDelivery, WebhookEndpoint
from tests.delivery.webhooks.receiver import Receiver


@pytest.fixture
def receiver(settings: Any) -> Iterator[Receiver]:
    settings.MADANG_WEBHOOKS_LOOPBACK = True
    made = Receiver()
    yield made
    made.stop()


@pytest.fixture
def partner(db: None) -> Partner:
    return Partner.objects.create(name="남원 관광 앱", contact_email="dev@partner.example")


@pytest.fixture
def endpoint(partner: Partner, receiver: Receiver) -> WebhookEndpoint:
    return WebhookEndpoint.objects.create(partner=partner, url=receiver.url)


def let_time_pass() -> None:
    """Make everything that waits due now."""
    WebhookDelivery.objects.update(next_attempt_at=timezone.now() - timedelta(seconds=1))
