"""Keys: made, hashed, read from what was sent, passed on to a successor."""

import hashlib
import re
import secrets
import string
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from delivery.models.partners import Partner, PartnerKey

PREFIX_LETTERS = 8
WRITTEN = re.compile(r"mdg_([a-z]{8})_([A-Za-z0-9_-]{43})")


def digest_of(secret: str) -> str:
    """Return what is stored of a secret: 256 random bits need no slow hash, SHA-256 is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()


def make_key(
    partner: Partner, *, submits_to: Page | None = None, expires_at: datetime | None = None
) -> tuple[PartnerKey, str]:
    """Store a new key; return it and its written form, which nobody can have again."""
    prefix = "".join(secrets.choice(string.ascii_lowercase) for _ in range(PREFIX_LETTERS))
    secret = secrets.token_urlsafe(32)
    key = PartnerKey.objects.create(
        partner=partner,
        prefix=prefix,
        digest=digest_of(secret),
        submits_to=submits_to,
        expires_at=expires_at,
    )
    return key, f"mdg_{prefix}_{secret}"


def parts_of(written: str) -> tuple[str, str] | None:
    """Return prefix and secret of a written key, or None where it is not one."""
    found = WRITTEN.fullmatch(written)
    return (found[1], found[2]) if found else None


@transaction.atomic
def rotate(key: PartnerKey) -> tuple[PartnerKey, str]:
    """Make a successor with the same rights; the old key lives on for MADANG_KEY_OVERLAP_DAYS."""
    made = make_key(key.partner, submits_to=key.submits_to, expires_at=successor_end(key))
    last = timezone.now() + timedelta(days=settings.MADANG_KEY_OVERLAP_DAYS)
    if key.expires_at is None or key.expires_at > last:
        key.expires_at = last
        key.save(update_fields=["expires_at"])
    return made


def successor_end(key: PartnerKey) -> datetime | None:
    """Return when a successor ends: after a life as long as the old key was given."""
    if key.expires_at is None:
        return None
    return timezone.now() + (key.expires_at - key.created_at)


def revoke(key: PartnerKey) -> None:
    """End a key at once."""
    if key.revoked_at is None:
        key.revoked_at = timezone.now()
        key.save(update_fields=["revoked_at"])
