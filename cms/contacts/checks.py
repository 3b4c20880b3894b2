"""A system check: contacts need a key that is worth the name."""

from typing import Any

from django.conf import settings
from django.core.checks import Error

SHORTEST = 32


def check_contact_keys(**kwargs: Any) -> list[Error]:
    """Return an error where MADANG_CONTACT_KEYS is empty or one of its keys is short."""
    keys = settings.MADANG_CONTACT_KEYS
    if keys and all(len(key) >= SHORTEST for key in keys):
        return []
    return [
        Error(
            "MADANG_CONTACT_KEYS has to name at least one key, each of 32 characters or more.",
            hint="Make one: python -c 'import secrets; print(secrets.token_urlsafe(48))'",
            id="participation.E001",
        )
    ]
