"""The secrets that sign webhooks: made of a seed and SECRET_KEY, so no database holds one."""

import base64
from datetime import datetime

from django.utils.crypto import salted_hmac
from standardwebhooks.webhooks import Webhook

from delivery.models.webhooks import WebhookEndpoint, new_seed

SALT = "madang.webhooks.secret"


def secret_of(seed: str) -> str:
    """Return the secret of a seed as Standard Webhooks writes it (`whsec_` and base64)."""
    digest = salted_hmac(SALT, seed, algorithm="sha256").digest()
    return f"whsec_{base64.b64encode(digest).decode()}"


def secrets_of(endpoint: WebhookEndpoint) -> list[str]:
    """Return an endpoint's live secrets, the newest first."""
    return [secret_of(seed) for seed in (endpoint.seed, endpoint.previous_seed) if seed]


def change_secret(endpoint: WebhookEndpoint) -> None:
    """Give an endpoint a new secret; the one before stays good until it is dropped or replaced."""
    endpoint.previous_seed, endpoint.seed = endpoint.seed, new_seed()
    endpoint.save(update_fields=["seed", "previous_seed"])


def drop_previous(endpoint: WebhookEndpoint) -> None:
    """Sign with the newest secret only from now on."""
    endpoint.previous_seed = ""
    endpoint.save(update_fields=["previous_seed"])


def signed_headers(
    endpoint: WebhookEndpoint, message_id: str, at: datetime, body: str
) -> dict[str, str]:
    """Return the headers of Standard Webhooks; `at` is in UTC, each live secret signs."""
    signatures = [Webhook(each).sign(message_id, at, body) for each in secrets_of(endpoint)]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(signatures),
    }
