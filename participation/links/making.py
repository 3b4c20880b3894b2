"""Making, finding and revoking magic links."""

import hashlib
import re
import secrets
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils import timezone

from participation.models import MagicLink
from participation.models.magic_links import LinkPurpose

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def hash_of(token: str) -> str:
    """Return the hash under which a token is kept: it is random, so that it needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()


def make_link(
    purpose: LinkPurpose,
    target: str = "",
    *,
    expires_at: datetime | None,
    payload: str = "",
    label: str = "",
) -> str:
    """Return the token (256 bits, 43 letters) of a new link; it is shown now or never."""
    token = secrets.token_urlsafe(32)
    MagicLink.objects.create(
        token_hash=hash_of(token),
        purpose=purpose,
        target=target,
        payload=payload,
        label=label,
        expires_at=expires_at,
    )
    return token


def living(now: datetime) -> QuerySet[MagicLink]:
    """Return the links that open something at `now`."""
    is_open = Q(expires_at=None) | Q(expires_at__gt=now)
    return MagicLink.objects.filter(is_open, revoked_at=None)


def find_link(token: str, purpose: LinkPurpose) -> MagicLink | None:
    """Return the living link of a token, or None: forged, expired and revoked are all the same."""
    if not TOKEN.fullmatch(token):
        return None
    now = timezone.now()
    found = living(now).filter(token_hash=hash_of(token), purpose=purpose).first()
    if found is not None:
        MagicLink.objects.filter(pk=found.pk).update(used_at=now)
    return found


def revoke(links: QuerySet[MagicLink]) -> int:
    """Close links for good; return how many were open."""
    return links.filter(revoked_at=None).update(revoked_at=timezone.now(), payload="")


def forget_ended(now: datetime) -> int:
    """Delete links that open nothing any more; return how many of them held a contact."""
    ended = MagicLink.objects.exclude(pk__in=living(now).values("pk"))
    count = ended.filter(purpose=LinkPurpose.ABOUT_ME).count()
    ended.delete()
    return count
