"""Whose key a request carries. A key that is no good is refused: never taken for no key."""

from datetime import timedelta

from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from delivery.models.partners import PartnerKey
from delivery.partners.keys import digest_of, parts_of

SCHEME = "bearer"
# What a prefix that nobody has is compared with, so that it takes no less time than one that is.
NOBODYS = digest_of("")
USE_IS_NOTED_EVERY = timedelta(minutes=1)


class KeyRefusedError(Exception):
    """A key that opens nothing; the message says what to do, and never which part was wrong."""


def written_key(request: HttpRequest) -> str | None:
    """Return the key that a request carries, or None where it carries none.

    Raises KeyRefusedError where two different ones are sent, or none that can be read.
    """
    sent = []
    authorization = request.headers.get("Authorization")
    if authorization is not None:
        scheme, _space, value = authorization.partition(" ")
        if scheme.lower() != SCHEME:
            raise KeyRefusedError(
                "Send the key as `Authorization: Bearer <key>` or `X-API-Key: <key>`."
            )
        sent.append(value.strip())
    if "X-API-Key" in request.headers:
        sent.append(request.headers["X-API-Key"].strip())
    if len(set(sent)) > 1:
        raise KeyRefusedError("Two different keys were sent. Send one.")
    return sent[0] if sent else None


def key_of(request: HttpRequest) -> PartnerKey | None:
    """Return the request's key, or None for an anonymous one; raises KeyRefusedError."""
    written = written_key(request)
    if written is None:
        return None
    parts = parts_of(written)
    prefix, secret = parts or ("", "")
    key = PartnerKey.objects.select_related("partner").filter(prefix=prefix).first()
    is_right = constant_time_compare(digest_of(secret), key.digest if key else NOBODYS)
    if parts is None or key is None or not is_right or not key.is_good():
        raise KeyRefusedError(
            "The key is unknown, has ended or was revoked. Ask the facilitation team for a new one."
        )
    note_use(key)
    return key


def note_use(key: PartnerKey) -> None:
    """Remember when the key was used, at most once a minute."""
    now = timezone.now()
    if key.last_used_at is not None and now - key.last_used_at < USE_IS_NOTED_EVERY:
        return
    is_old = Q(last_used_at=None) | Q(last_used_at__lte=now - USE_IS_NOTED_EVERY)
    PartnerKey.objects.filter(is_old, pk=key.pk).update(last_used_at=now)
