"""The queue: claiming what is due, and writing down what became of it."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from delivery.models.webhooks import (
    DeliveryState,
    WebhookAttempt,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookMessage,
)
from delivery.webhooks.connection import TOTAL_SECONDS

# A sender that dies keeps what it claimed only for so long; then another sends it again.
LEASE = timedelta(seconds=6 * TOTAL_SECONDS)
KEPT_FOR = timedelta(days=30)


def claim() -> WebhookDelivery | None:
    """Take the delivery that has been due longest, for LEASE; None where none is due.

    Several senders may ask at once: each gets another one.
    """
    with transaction.atomic():
        due = (
            WebhookDelivery.objects.select_for_update(skip_locked=True, of=("self",))
            .filter(
                state=DeliveryState.WAITING,
                next_attempt_at__lte=timezone.now(),
                endpoint__disabled_at=None,
            )
            .order_by("next_attempt_at", "message__number", "pk")
            .select_related("message", "endpoint__partner")
            .first()
        )
        if due is not None:
            due.next_attempt_at = timezone.now() + LEASE
            due.save(update_fields=["next_attempt_at"])
        return due


def note(delivery: WebhookDelivery, status: int | None, milliseconds: int, error: str) -> None:
    """Write an attempt into the log."""
    WebhookAttempt.objects.create(
        delivery=delivery, status=status, milliseconds=milliseconds, error=error[:300]
    )


def delivered(delivery: WebhookDelivery) -> None:
    """Close a delivery that was taken."""
    delivery.state = DeliveryState.DELIVERED
    delivery.save(update_fields=["state"])
    WebhookEndpoint.objects.filter(pk=delivery.endpoint_id).update(succeeded_at=timezone.now())


def postpone(delivery: WebhookDelivery, wait: timedelta, *, is_endpoints_fault: bool) -> None:
    """Let a delivery wait; where the receiver is down, all that is due there waits with it."""
    now = timezone.now()
    delivery.next_attempt_at = now + wait
    delivery.save(update_fields=["failures", "first_failed_at", "next_attempt_at"])
    if is_endpoints_fault:
        WebhookDelivery.objects.filter(
            endpoint=delivery.endpoint_id,
            state=DeliveryState.WAITING,
            next_attempt_at__lte=now,
        ).update(next_attempt_at=delivery.next_attempt_at)


def replay(delivery: WebhookDelivery) -> None:
    """Send a delivery again now, whatever became of it, with all its attempts before it."""
    delivery.state = DeliveryState.WAITING
    delivery.failures = 0
    delivery.first_failed_at = None
    delivery.next_attempt_at = timezone.now()
    delivery.save()


@transaction.atomic
def enable(endpoint: WebhookEndpoint) -> int:
    """Start an endpoint again; return how many messages it did not take and now gets."""
    endpoint.disabled_at = None
    endpoint.disabled_reason = ""
    endpoint.save(update_fields=["disabled_at", "disabled_reason"])
    return endpoint.deliveries.exclude(state=DeliveryState.DELIVERED).update(
        state=DeliveryState.WAITING,
        failures=0,
        first_failed_at=None,
        next_attempt_at=timezone.now(),
    )


def forget_old() -> int:
    """Delete messages of more than 30 days that nobody waits for; return how many."""
    old = WebhookMessage.objects.filter(created_at__lt=timezone.now() - KEPT_FOR)
    waiting = WebhookDelivery.objects.filter(
        state=DeliveryState.WAITING, endpoint__disabled_at=None
    ).values("message")
    return old.exclude(pk__in=waiting).delete()[0]
