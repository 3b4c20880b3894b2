"""Who asks, and whether this is too often: for Django's middleware and for the layer around it."""

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

from django.conf import settings
from django.core.cache import caches
from django.core.cache.backends.base import BaseCache
from django.http import HttpRequest, HttpResponse

from delivery.api.problems import problem_response
from delivery.limits.addresses import address_of, hashed
from delivery.limits.rates import Rate, rate_of
from delivery.limits.windows import Count, take
from delivery.models.partners import PartnerKey
from delivery.partners.authentication import KeyRefusedError, key_of

COUNTERS = "counters"
PRIVATE = "private, max-age=0"
Take = Callable[[BaseCache, str, Rate, float], Count]
logger = logging.getLogger("madang.api")


def identified(request: HttpRequest) -> tuple[PartnerKey | None, HttpResponse | None]:
    """Return the key of a request, or the answer to one whose key is no good."""
    try:
        return key_of(request), None
    except KeyRefusedError as refused:
        response = problem_response(401, str(refused))
        response["WWW-Authenticate"] = 'Bearer realm="madang", error="invalid_token"'
        return None, response


def counted(request: HttpRequest, key: PartnerKey | None, taking: Take = take) -> Count | None:
    """Count the request; None where no rate is set, or where the counters cannot be reached."""
    rate = rate_for(key)
    if rate is None:
        return None
    cache = caches[COUNTERS]
    try:
        return taking(cache, caller_of(cache, request.META, key), rate, time.time())
    except Exception:  # each cache has errors of its own, and readers should not be turned away
        logger.exception("Requests are not being counted: the cache of counters fails.")
        return None


def caller_of(cache: BaseCache, meta: Mapping[str, Any], key: PartnerKey | None) -> str:
    """Return under which name a caller is counted."""
    return f"key:{key.pk}" if key else f"address:{hashed(cache, address_of(meta))}"


def policy_of(key: PartnerKey | None) -> str:
    """Return the name of the limit that holds."""
    return "key" if key else "anonymous"


def rate_for(key: PartnerKey | None) -> Rate | None:
    """Return the rate that holds for a key, or for those who have none."""
    if key is not None:
        return rate_of(settings.MADANG_RATE_KEY, "MADANG_RATE_KEY")
    return rate_of(settings.MADANG_RATE_ANONYMOUS, "MADANG_RATE_ANONYMOUS")
