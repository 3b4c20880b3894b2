"""Publications and what they are found by."""

from delivery.models.generation import Generation
from delivery.models.occurrences import PublicationOccurrence
from delivery.models.partners import Partner, PartnerKey
from delivery.models.publications import Publication
from delivery.models.submissions import Submission
from delivery.models.terms import PublicationTerm
from delivery.models.uses import PartnerUse
from delivery.models.webhooks import (
    WebhookAttempt,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookMessage,
)

__all__ = [
    "Generation",
    "Partner",
    "PartnerKey",
    "PartnerUse",
    "Publication",
    "PublicationOccurrence",
    "PublicationTerm",
    "Submission",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookEndpoint",
    "WebhookMessage",
]
