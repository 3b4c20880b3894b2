"""A receiver that takes nothing any more is left alone, and people are told."""

from typing import Any

import pytest
from django.core import mail
from django.test import TestCase
from django.utils import timezone

from delivery.models import (
    WebhookDelivery,
    WebhookEndpoint,
    WebhookMessage,
)
from delivery.models.webhooks import DeliveryState
from delivery.webhooks import queue
from delivery.webhooks.schedule import WAITS
from delivery.webhooks.sending import send_due
from home.models import HomePage, SectionPage
from home.roles import equip_team
from tests.delivery.webhooks.conftest import let_time_pass
from tests.delivery.webhooks.receiver import Receiver, told
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_after_about_three_days_the_endpoint_is_stopped_and_people_are_told(
    home: HomePage,
    section: SectionPage,
    endpoint: WebhookEndpoint,
    receiver: Receiver,
    django_user_model: Any,
) -> None:
    django_user_model.objects.create_user("team", "team@city.example").groups.add(equip_team(home))
    django_user_model.objects.create_user("other", "other@city.example")
    receiver.status = 503
    EventFactory(parent=section)
    with TestCase.captureOnCommitCallbacks(execute=True):
        while send_due():
            let_time_pass()
    endpoint.refresh_from_db()

    assert len(receiver.received) == len(WAITS) + 1
    assert endpoint.disabled_at is not None
    assert "503" in endpoint.disabled_reason
    assert WebhookDelivery.objects.get().state == DeliveryState.FAILED
    assert sorted(address for each in mail.outbox for address in each.to) == [
        "dev@partner.example",
        "team@city.example",
    ]
    assert endpoint.url in mail.outbox[0].body


def test_an_endpoint_that_takes_other_messages_is_not_stopped(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    EventFactory(parent=section)
    receiver.status = 422
    send_due()
    WebhookDelivery.objects.update(failures=len(WAITS))
    let_time_pass()
    WebhookEndpoint.objects.update(succeeded_at=timezone.now())
    send_due()
    endpoint.refresh_from_db()

    assert WebhookDelivery.objects.get().state == DeliveryState.FAILED
    assert endpoint.disabled_at is None


def test_a_receiver_that_is_gone_for_good_is_stopped_at_once(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.status = 410
    EventFactory(parent=section)
    send_due()
    endpoint.refresh_from_db()

    assert endpoint.disabled_at is not None
    EventFactory(parent=section)
    assert WebhookMessage.objects.count() == 1


def test_an_endpoint_that_is_started_again_gets_what_it_did_not_take(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.status = 410
    event = EventFactory(parent=section)
    send_due()
    receiver.status = 204
    endpoint.refresh_from_db()

    assert queue.enable(endpoint) == 1
    send_due()

    assert told(receiver)[-1] == ("publication.changed", str(event.uuid))
    assert receiver.received[0].headers["webhook-id"] == receiver.received[1].headers["webhook-id"]
