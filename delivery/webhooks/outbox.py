"""What is to be told, written in the transaction that changes it: neither is there alone."""

from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.utils import timezone

from delivery.models import (
    Publication,
    PublicationTerm,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookMessage,
)
from delivery.models.publications import PublicationState
from delivery.signals import publications_changed


def connect() -> None:
    """Write the outbox with every change of publications."""
    publications_changed.connect(write_outbox, dispatch_uid="delivery-webhooks")


def write_outbox(number: int, uuids: list[UUID], **kwargs: Any) -> None:
    """Write a message for each changed publication that some endpoint is to be told of."""
    endpoints = list(WebhookEndpoint.objects.filter(disabled_at=None))
    if not endpoints:
        return
    now = timezone.now()
    topics = topics_of(uuids) if any(each.topic for each in endpoints) else {}
    told = told_before(uuids)
    messages, deliveries = [], []
    for publication in Publication.objects.filter(uuid__in=uuids).defer("body"):
        wanted = [
            endpoint
            for endpoint in endpoints
            if (endpoint.pk, publication.uuid) in told
            or wants(endpoint, publication, topics.get(publication.uuid, set()))
        ]
        if wanted:
            message = message_of(publication, number)
            messages.append(message)
            deliveries += [
                WebhookDelivery(message=message, endpoint=endpoint, next_attempt_at=now)
                for endpoint in wanted
            ]
    WebhookMessage.objects.bulk_create(messages, batch_size=500)
    WebhookDelivery.objects.bulk_create(deliveries, batch_size=500)


def wants(endpoint: WebhookEndpoint, publication: Publication, topics: set[str]) -> bool:
    """Tell whether an endpoint's filters let a change through.

    What is gone has no topics any more: it is told to all whose other filters it passes.
    """
    if endpoint.type and endpoint.type != publication.type:
        return False
    if endpoint.section and endpoint.section != publication.section:
        return False
    is_gone = publication.state == PublicationState.GONE
    return is_gone or not endpoint.topic or endpoint.topic in topics


def told_before(uuids: list[UUID]) -> set[tuple[int, UUID]]:
    """Return (endpoint, publication) of those who know a publication.

    They also learn when it has left what they asked for.
    """
    rows = WebhookDelivery.objects.filter(
        message__publication__in=uuids, endpoint__disabled_at=None
    )
    return set(rows.values_list("endpoint_id", "message__publication").distinct())


def topics_of(uuids: list[UUID]) -> dict[UUID, set[str]]:
    """Return the topics of publications."""
    rows = PublicationTerm.objects.filter(publication__in=uuids, name="topic")
    found: dict[UUID, set[str]] = {}
    for uuid, topic in rows.values_list("publication", "value"):
        found.setdefault(uuid, set()).add(topic)
    return found


def message_of(publication: Publication, number: int) -> WebhookMessage:
    """Return the message of a change, with the address at which the API tells what it is now."""
    is_gone = publication.state == PublicationState.GONE
    site = urlsplit(publication.url)
    return WebhookMessage(
        kind=WebhookMessage.GONE if is_gone else WebhookMessage.CHANGED,
        publication=publication.uuid,
        type=publication.type,
        number=number,
        url=f"{site.scheme}://{site.netloc}/api/v1/{publication.type}/{publication.uuid}/",
    )


def payload(message: WebhookMessage) -> dict[str, Any]:
    """Return what is sent of a message: thin, so that nothing private or old can be in it."""
    return {
        "type": message.kind,
        "timestamp": message.created_at.isoformat(),
        "data": {
            "id": str(message.publication),
            "type": message.type,
            "number": message.number,
            "url": message.url,
        },
    }
