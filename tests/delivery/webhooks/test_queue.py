"""Who sends what, and how long it is kept."""

from datetime import timedelta

import pytest
from django.utils import timezone

from delivery.models import (
    WebhookAttempt,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookMessage,
)
from delivery.models.webhooks import DeliveryState
from delivery.webhooks import queue
from delivery.webhooks.sending import send_due
from home.models import SectionPage
from tests.delivery.webhooks.conftest import let_time_pass
from tests.delivery.webhooks.receiver import Receiver
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_a_claim_is_given_to_one_sender_and_ends_with_its_lease(
    section: SectionPage, endpoint: WebhookEndpoint
) -> None:
    EventFactory(parent=section)

    assert queue.claim() is not None
    assert queue.claim() is None
    let_time_pass()  # whoever claimed it was killed
    assert queue.claim() is not None


def test_an_endpoint_deleted_while_it_is_sent_to_stops_nobody(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    from delivery.webhooks.sending import attempt

    EventFactory(parent=section)
    claimed = queue.claim()
    assert claimed is not None
    endpoint.delete()
    attempt(claimed)

    assert not WebhookAttempt.objects.exists()


def test_old_messages_are_forgotten_unless_somebody_waits_for_them(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    EventFactory(parent=section)
    send_due()
    EventFactory(parent=section)
    WebhookMessage.objects.update(created_at=timezone.now() - timedelta(days=31))

    queue.forget_old()

    assert WebhookMessage.objects.count() == 1
    assert WebhookDelivery.objects.get().state == DeliveryState.WAITING
