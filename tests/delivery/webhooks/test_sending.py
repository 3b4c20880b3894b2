"""Sending: signed, at least once, missing nothing, and given up only after about three days."""

import json
import socket
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from delivery.models import (
    WebhookAttempt,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookMessage,
)
from delivery.models.webhooks import DeliveryState
from delivery.webhooks.secrets import change_secret, drop_previous, secret_of, secrets_of
from delivery.webhooks.sending import send_due
from home.models import SectionPage
from tests.delivery.webhooks.conftest import let_time_pass
from tests.delivery.webhooks.receiver import Receiver, told
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_a_change_is_told_with_no_more_than_where_to_read_it(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    event = EventFactory(parent=section, title="비밀스러운 제목")

    call_command("send_webhooks", "--once")

    (one,) = receiver.received
    body = json.loads(one.body)
    assert set(body) == {"type", "timestamp", "data"}
    assert body["type"] == "publication.changed"
    assert body["data"] == {
        "id": str(event.uuid),
        "type": "events",
        "number": WebhookMessage.objects.get().number,
        "url": f"http://testserver/api/v1/events/{event.uuid}/",
    }
    assert "비밀스러운" not in one.body


def test_what_is_gone_is_told(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    event = EventFactory(parent=section)
    event.unpublish()

    send_due()

    assert told(receiver) == [
        ("publication.changed", str(event.uuid)),
        ("publication.gone", str(event.uuid)),
    ]


def test_nothing_is_told_of_what_was_undone(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    def undone() -> None:
        with transaction.atomic():
            EventFactory(parent=section)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        undone()

    assert send_due() == 0
    assert not WebhookMessage.objects.exists()


def test_a_draft_tells_nothing(section: SectionPage, endpoint: WebhookEndpoint) -> None:
    EventFactory(parent=section, draft=True)

    assert not WebhookMessage.objects.exists()


def test_both_live_secrets_sign(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    (old,) = secrets_of(endpoint)
    change_secret(endpoint)
    EventFactory(parent=section)
    send_due()
    (one,) = receiver.received

    for secret in secrets_of(endpoint):
        assert Webhook(secret).verify(one.body, one.headers)["type"] == "publication.changed"
    assert old in secrets_of(endpoint)
    assert len(one.headers["webhook-signature"].split(" ")) == 2
    with pytest.raises(WebhookVerificationError):
        Webhook(secret_of("another")).verify(one.body, one.headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(old).verify(one.body.replace("changed", "gone"), one.headers)


def test_a_dropped_secret_signs_no_more(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    (old,) = secrets_of(endpoint)
    change_secret(endpoint)
    drop_previous(endpoint)
    EventFactory(parent=section)
    send_due()

    with pytest.raises(WebhookVerificationError):
        Webhook(old).verify(receiver.received[0].body, receiver.received[0].headers)


def test_no_secret_is_in_the_database(endpoint: WebhookEndpoint) -> None:
    stored = WebhookEndpoint.objects.filter(pk=endpoint.pk).values().get()

    for secret in secrets_of(endpoint):
        assert secret.removeprefix("whsec_") not in str(stored)


@pytest.mark.parametrize(
    ("filters", "is_told"),
    [
        ({}, True),
        ({"type": "events"}, True),
        ({"type": "stories"}, False),
        ({"section": "culture-city"}, True),
        ({"section": "other"}, False),
        ({"topic": "music"}, True),
        ({"topic": "art"}, False),
        ({"type": "events", "topic": "art"}, False),
    ],
)
def test_filters_choose_what_is_told(
    section: SectionPage, endpoint: WebhookEndpoint, filters: dict[str, str], is_told: bool
) -> None:
    WebhookEndpoint.objects.update(**filters)

    EventFactory(parent=section, topics=["music"])

    assert WebhookMessage.objects.exists() is is_told


def test_who_knows_a_publication_learns_that_it_left_the_filter(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    WebhookEndpoint.objects.update(topic="music")
    event = EventFactory(parent=section, topics=["music"])
    event.topic_items.clear()
    event.save_revision().publish()
    event.unpublish()
    send_due()

    assert [kind for kind, _uuid in told(receiver)] == [
        "publication.changed",
        "publication.changed",
        "publication.gone",
    ]


def test_a_receiver_that_was_gone_misses_nothing(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    first = EventFactory(parent=section)
    send_due()
    receiver.stop()
    missed = [EventFactory(parent=section) for _ in range(3)]
    for _ in range(6):  # about three quarters of an hour by the schedule
        assert send_due() >= 1
        let_time_pass()
    receiver.start()
    while send_due():
        let_time_pass()

    assert [uuid for _kind, uuid in told(receiver)] == [
        str(event.uuid) for event in (first, *missed)
    ]
    assert set(WebhookDelivery.objects.values_list("state", flat=True)) == {"delivered"}
    endpoint.refresh_from_db()
    assert endpoint.disabled_at is None


def test_a_receiver_that_is_down_is_asked_once_a_round(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.stop()
    for _ in range(4):
        EventFactory(parent=section)

    assert send_due() == 1
    assert WebhookDelivery.objects.filter(next_attempt_at__gt=timezone.now()).count() == 4


def test_one_message_that_is_refused_holds_no_other_up(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.status = 400
    for _ in range(2):
        EventFactory(parent=section)

    assert send_due() == 2


def test_a_redirect_is_not_followed(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    inside = Receiver()
    receiver.status, receiver.headers = 302, {"Location": inside.url}
    EventFactory(parent=section)
    send_due()
    inside.stop()

    assert inside.received == []
    assert WebhookAttempt.objects.get().status == 302
    assert WebhookDelivery.objects.get().state == DeliveryState.WAITING


def test_an_answer_that_never_ends_is_cut_off(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.status, receiver.sent = 200, b"x" * (64 * 1024 + 1)
    EventFactory(parent=section)
    send_due()

    assert "64 kB" in WebhookAttempt.objects.get().error


def test_a_receiver_that_says_nothing_is_left(
    section: SectionPage, endpoint: WebhookEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("delivery.webhooks.connection.TOTAL_SECONDS", 0.2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        WebhookEndpoint.objects.update(url=f"http://127.0.0.1:{silent.getsockname()[1]}/")
        EventFactory(parent=section)
        send_due()

    assert WebhookAttempt.objects.get().status is None
    assert WebhookDelivery.objects.get().state == DeliveryState.WAITING


def test_the_address_is_checked_again_at_each_sending(
    section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver, settings: Any
) -> None:
    EventFactory(parent=section)
    settings.MADANG_WEBHOOKS_LOOPBACK = False
    WebhookEndpoint.objects.update(url="https://127.0.0.1/")
    send_due()

    assert receiver.received == []
    assert "안쪽 망" in WebhookAttempt.objects.get().error
