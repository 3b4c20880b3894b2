"""The key with which the site says to push services who it is (VAPID). Source: RFC 8292."""

import base64
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings
from django.core.checks import Error
from django.utils import timezone
from py_vapid import Vapid02

from participation.mails import site_root

LASTS = 12 * 60 * 60  # seconds; at most a day


@lru_cache(maxsize=4)
def vapid_of(private_key: str) -> Any:
    """Return the signer of a key (32 bytes in base64url); raises ValueError where it is none."""
    raw = base64.urlsafe_b64decode(private_key + "=" * (-len(private_key) % 4))
    if len(raw) != 32:
        raise ValueError("A private key of 32 bytes in base64url is expected.")
    made = Vapid02.from_raw(private_key.encode())
    # A developer's own machine has no address that the package's own rule would take.
    made.conf = {"no-strict": True}
    return made


def public_key() -> str:
    """Return the public key as browsers take it, or "" where the site sends no notices."""
    if not settings.MADANG_VAPID_PRIVATE_KEY:
        return ""
    key = vapid_of(settings.MADANG_VAPID_PRIVATE_KEY).public_key
    point = key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()


def authorization(endpoint: str) -> dict[str, str]:
    """Return the header that says to an endpoint's push service who we are."""
    parts = urlsplit(endpoint)
    claims = {
        "aud": f"{parts.scheme}://{parts.netloc}",
        "exp": int(timezone.now().timestamp()) + LASTS,
        "sub": f"https://{urlsplit(site_root()).hostname or 'localhost'}/",
    }
    headers: dict[str, str] = vapid_of(settings.MADANG_VAPID_PRIVATE_KEY).sign(claims)
    return headers


def check_vapid_key(**kwargs: Any) -> list[Error]:
    """Return an error where MADANG_VAPID_PRIVATE_KEY is set and is no key."""
    try:
        public_key()
    except ValueError:
        return [
            Error(
                "MADANG_VAPID_PRIVATE_KEY has to be a P-256 private key: 32 bytes in base64url.",
                hint="Make one: python -c 'import secrets; print(secrets.token_urlsafe(32))'",
                id="participation.E002",
            )
        ]
    return []
