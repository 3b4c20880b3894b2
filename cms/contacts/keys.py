"""The keys that protect contacts: outside of the database, the newest first.

From each secret in MADANG_CONTACT_KEYS come two keys (HKDF, RFC 5869): one encrypts, one hashes.
The first secret writes; all of them read, so that a secret can be replaced while the site runs.
"""

import base64
import hashlib
import hmac
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

LENGTH = 32  # bytes


class UnreadableError(Exception):
    """Something was encrypted with a key that MADANG_CONTACT_KEYS no longer names."""


def derived(secret: str, use: bytes) -> bytes:
    """Return the key of 32 bytes that a secret gives for one use."""
    return HKDF(algorithm=SHA256(), length=LENGTH, salt=None, info=use).derive(secret.encode())


@lru_cache(maxsize=8)
def ciphers(secrets: tuple[str, ...]) -> MultiFernet:
    """Return what encrypts with the first secret and decrypts with all."""
    keys = (derived(secret, b"madang contacts: encryption") for secret in secrets)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in keys])


@lru_cache(maxsize=8)
def hash_keys(secrets: tuple[str, ...]) -> tuple[bytes, ...]:
    """Return the hashing keys, the newest first."""
    return tuple(derived(secret, b"madang contacts: hashing") for secret in secrets)


def secrets_set() -> tuple[str, ...]:
    """Return the secrets of the settings, the newest first."""
    return tuple(settings.MADANG_CONTACT_KEYS)


def encrypt(text: str) -> str:
    """Return `text` encrypted with the newest key; the same text never gives the same twice."""
    return ciphers(secrets_set()).encrypt(text.encode()).decode()


def decrypt(token: str) -> str:
    """Return what was encrypted; raises UnreadableError where no key fits."""
    try:
        return ciphers(secrets_set()).decrypt(token.encode()).decode()
    except InvalidToken as invalid:
        raise UnreadableError("No key in MADANG_CONTACT_KEYS reads this.") from invalid


def keyed_hashes(text: str) -> list[str]:
    """Return the hashes of a text (HMAC-SHA-256, 64 hex digits), with the newest key first."""
    keys = hash_keys(secrets_set())
    return [hmac.new(key, text.encode(), hashlib.sha256).hexdigest() for key in keys]
