"""From which address a request comes: hashed for a day, never kept as it is."""

import secrets
from collections.abc import Mapping
from ipaddress import ip_address, ip_network
from typing import Any

from django.conf import settings
from django.core.cache.backends.base import BaseCache
from django.utils import timezone
from django.utils.crypto import salted_hmac

SALT_LIFETIME = 2 * 24 * 3600


def address_of(meta: Mapping[str, Any]) -> str:
    """Return the client's address from a request's META; behind our own proxies, as they name it.

    There are MADANG_TRUSTED_PROXIES of them. Each adds at the end of X-Forwarded-For whom it was
    asked by: what stands further left than they wrote was sent by the client and is worth nothing.
    """
    remote = str(meta.get("REMOTE_ADDR", ""))
    proxies = settings.MADANG_TRUSTED_PROXIES
    if not proxies:
        return remote
    named = [each.strip() for each in meta.get("HTTP_X_FORWARDED_FOR", "").split(",")]
    chain = [each for each in named if each]
    return chain[-min(proxies, len(chain))] if chain else remote


def network_of(address: str) -> str:
    """Return what counts as one caller: an IPv4 address, or a household's /64 of IPv6."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    if parsed.version == 4:
        return str(parsed)
    return str(parsed.ipv4_mapped or ip_network(f"{parsed}/64", strict=False))


def hashed(cache: BaseCache, address: str) -> str:
    """Return a mark of the address that nobody can read back once the day's salt is forgotten.

    The salt is random, shared by all workers through the cache, and another one each day (Seoul's).
    """
    name = f"madang-salt:{timezone.localdate().isoformat()}"
    salt = cache.get(name)
    if salt is None:
        cache.add(name, secrets.randbits(62), SALT_LIFETIME)
        salt = cache.get(name)
    mark = salted_hmac(f"madang.limits.{salt}", network_of(address), algorithm="sha256")
    return mark.hexdigest()[:32]
