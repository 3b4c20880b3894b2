"""Sending what is due: one attempt, and what follows from its answer."""

import time
from collections.abc import Callable
from http import HTTPStatus

import orjson
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from delivery.models.webhooks import DeliveryState, WebhookDelivery, WebhookEndpoint
from delivery.webhooks import queue
from delivery.webhooks.connection import Answer, NoAnswerError, post
from delivery.webhooks.notices import tell_disabled
from delivery.webhooks.outbox import payload
from delivery.webhooks.schedule import wait_after
from delivery.webhooks.secrets import signed_headers
from delivery.webhooks.targets import checked


def send_due(is_ended: Callable[[], bool] = lambda: False) -> int:
    """Send everything that is due, until `is_ended`; return how many attempts were made."""
    attempts = 0
    while not is_ended() and (delivery := queue.claim()) is not None:
        attempt(delivery)
        attempts += 1
    return attempts


def attempt(delivery: WebhookDelivery) -> None:
    """Send one delivery, and write down what came of it.

    It is closed after the receiver has it: who dies in between sends it twice, never not at all.
    """
    began = time.monotonic()
    answer: Answer | None = None
    error = ""
    try:
        answer = send(delivery)
    except NoAnswerError as failed:
        error = str(failed)
    except ValidationError as refused:
        error = " ".join(refused.messages)
    milliseconds = int((time.monotonic() - began) * 1000)
    status = answer.status if answer else None
    with transaction.atomic():
        if not WebhookDelivery.objects.select_for_update().filter(pk=delivery.pk).first():
            return  # its endpoint was deleted meanwhile
        queue.note(delivery, status, milliseconds, error)
        if status is not None and 200 <= status < 300:
            queue.delivered(delivery)
        else:
            failed_once_more(delivery, answer, error)


def send(delivery: WebhookDelivery) -> Answer:
    """Post a delivery to where it may go; raises NoAnswerError or ValidationError."""
    body = orjson.dumps(payload(delivery.message))
    at = timezone.now()
    headers = {"Content-Type": "application/json", "User-Agent": "Madang-Webhooks/1"}
    headers |= signed_headers(delivery.endpoint, message_id(delivery), at, body.decode())
    return post(checked(delivery.endpoint.url), body, headers)


def message_id(delivery: WebhookDelivery) -> str:
    """Return the message's id: the same with every attempt, for the receiver to sort out."""
    return f"msg_{delivery.message_id.hex}"


def failed_once_more(delivery: WebhookDelivery, answer: Answer | None, error: str) -> None:
    """Wait longer, or give up; an endpoint that takes nothing any more is disabled."""
    endpoint = delivery.endpoint
    status = answer.status if answer else None
    if status == HTTPStatus.GONE:
        give_up(delivery)
        disable(endpoint, "The receiver answered 410 Gone.")
        return
    delivery.failures += 1
    delivery.first_failed_at = delivery.first_failed_at or timezone.now()
    wait = wait_after(delivery.failures, answer.retry_after if answer else "")
    if wait is not None:
        is_about_it = status is not None and 400 <= status < 500 and status not in (408, 429)
        queue.postpone(delivery, wait, is_endpoints_fault=not is_about_it)
        return
    give_up(delivery)
    endpoint.refresh_from_db()
    if endpoint.succeeded_at is None or endpoint.succeeded_at < delivery.first_failed_at:
        disable(endpoint, error or f"The receiver answered {status}.")


def give_up(delivery: WebhookDelivery) -> None:
    """Stop trying; the message can still be sent again by hand."""
    delivery.state = DeliveryState.FAILED
    delivery.save(update_fields=["state", "failures", "first_failed_at"])


def disable(endpoint: WebhookEndpoint, reason: str) -> None:
    """Stop an endpoint, and tell its partner and the facilitation team."""
    disabled = WebhookEndpoint.objects.filter(pk=endpoint.pk, disabled_at=None).update(
        disabled_at=timezone.now(), disabled_reason=reason[:300]
    )
    if disabled:
        endpoint.refresh_from_db()
        transaction.on_commit(lambda: tell_disabled(endpoint))
