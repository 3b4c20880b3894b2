"""Keys and limits for what is answered outside of Django: as the API's door has them."""

import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.conf import settings
from django.core.cache import caches
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpResponse

from delivery.hot.connections import release
from delivery.limits.door import (
    COUNTERS,
    caller_of,
    counted,
    identified,
    policy_of,
    rate_for,
)
from delivery.limits.headers import limit_headers, too_many
from delivery.limits.leases import Leases
from delivery.limits.windows import Count
from delivery.partners.consumption import count_use

Environ = dict[str, Any]
# An address's mark changes with the day; it is made anew each minute.
MINUTE = 60
MOST_CALLERS = 10_000
ANONYMOUS = policy_of(None)
logger = logging.getLogger("madang.api")


def is_keyed(environ: Mapping[str, Any]) -> bool:
    """Tell whether a request carries a key, good or not."""
    return "HTTP_AUTHORIZATION" in environ or "HTTP_X_API_KEY" in environ


class Admission(NamedTuple):
    """Whether a request is let in; else what it is answered, and what its headers say of limits."""

    headers: list[tuple[str, str]]
    refusal: HttpResponse | None = None


class Admitting:
    """One worker's door, with its leases of the callers' quotas."""

    def __init__(self) -> None:
        self.leases = Leases()
        self.callers: dict[tuple[str, str], tuple[float, str]] = {}
        self.is_behind = bool(settings.MADANG_TRUSTED_PROXIES)

    def admit(self, environ: Environ, endpoint: str, now: float) -> Admission:
        """Count a request at `now` (seconds) against its key or its address."""
        if is_keyed(environ):
            return self.admit_keyed(environ, endpoint)
        count = self.count_anonymous(environ, now)
        if count is None:
            return Admission([])
        refusal = None if count.is_taken else too_many(ANONYMOUS, count)
        return Admission(limit_headers(ANONYMOUS, count), refusal)

    def admit_keyed(self, environ: Environ, endpoint: str) -> Admission:
        """Count a request against its key; the key is looked up each time."""
        request = WSGIRequest(environ)
        try:
            key, refusal = identified(request)
            count = counted(request, key, self.leases.take)
            if key is not None:
                count_use(caches[COUNTERS], key, endpoint)
        finally:
            release()
        headers = limit_headers(policy_of(key), count) if count else []
        if count is not None and not count.is_taken:
            refusal = too_many(policy_of(key), count)
        return Admission(headers, refusal)

    def count_anonymous(self, environ: Environ, now: float) -> Count | None:
        """Count a request against its address; None where no limit holds or nothing can count."""
        forwarded = environ.get("HTTP_X_FORWARDED_FOR", "") if self.is_behind else ""
        address = (environ.get("REMOTE_ADDR", ""), forwarded)
        known = self.callers.get(address)
        if known is not None and now < known[0]:
            # Nearly always there is a lease: then nothing else has to be looked up.
            lease = self.leases.held.get(known[1])
            count = lease.take(now) if lease is not None else None
            if count is not None:
                return count
        rate = rate_for(None)
        if rate is None:
            return None
        try:
            caller = self.caller(environ, address, now)
            return self.leases.take_new(caches[COUNTERS], caller, rate, now)
        except Exception:  # each cache has errors of its own, and readers should not be turned away
            logger.exception("Requests are not being counted: the cache of counters fails.")
            return None

    def caller(self, environ: Environ, address: tuple[str, str], now: float) -> str:
        """Return under which name an address is counted, as it was found within this minute."""
        known = self.callers.get(address)
        if known is not None and now < known[0]:
            return known[1]
        found = caller_of(caches[COUNTERS], environ, None)
        if len(self.callers) >= MOST_CALLERS:
            self.callers.clear()
        self.callers[address] = ((now // MINUTE + 1) * MINUTE, found)
        return found
