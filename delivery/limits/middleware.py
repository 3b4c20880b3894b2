"""The API's door: whose key it is, whether there have been too many requests, what was used."""

import logging
import time
from collections.abc import Callable

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

from delivery.api.methods import PREFIX
from delivery.api.problems import problem_response
from delivery.limits.addresses import address_of, hashed
from delivery.limits.headers import add_limit, too_many
from delivery.limits.rates import Rate, rate_of
from delivery.limits.windows import Count, take
from delivery.models.partners import PartnerKey
from delivery.partners.authentication import KeyRefusedError, key_of
from delivery.partners.consumption import count_use

COUNTERS = "counters"
logger = logging.getLogger("madang.api")


class DoorMiddleware:
    """Lets requests to the API in by key or as anonymous ones, each within its rate.

    A key that is no good is refused with 401, and counts against the address it came from.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        rate_of(settings.MADANG_RATE_ANONYMOUS, "MADANG_RATE_ANONYMOUS")
        rate_of(settings.MADANG_RATE_KEY, "MADANG_RATE_KEY")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or refuse."""
        if not request.path.startswith(PREFIX):
            return self.get_response(request)
        key, refusal = identified(request)
        policy = "key" if key else "anonymous"
        count = counted(request, key)
        if count is not None and not count.is_taken:
            response = too_many(policy, count)
        else:
            request.partner_key = key  # type: ignore[attr-defined]
            response = refusal or self.get_response(request)
        if key is not None:
            count_use(caches[COUNTERS], key, request)
        if count is not None:
            add_limit(response, policy, count)
        return response


def identified(request: HttpRequest) -> tuple[PartnerKey | None, HttpResponse | None]:
    """Return the key of a request, or the answer to one whose key is no good."""
    try:
        return key_of(request), None
    except KeyRefusedError as refused:
        response = problem_response(401, str(refused))
        response["WWW-Authenticate"] = 'Bearer realm="madang", error="invalid_token"'
        return None, response


def counted(request: HttpRequest, key: PartnerKey | None) -> Count | None:
    """Count the request; None where no rate is set, or where the counters cannot be reached."""
    rate = rate_for(key)
    if rate is None:
        return None
    cache = caches[COUNTERS]
    try:
        caller = f"key:{key.pk}" if key else f"address:{hashed(cache, address_of(request))}"
        return take(cache, caller, rate, time.time())
    except Exception:  # each cache has errors of its own, and readers should not be turned away
        logger.exception("Requests are not being counted: the cache of counters fails.")
        return None


def rate_for(key: PartnerKey | None) -> Rate | None:
    """Return the rate that holds for a key, or for those who have none."""
    if key is not None:
        return rate_of(settings.MADANG_RATE_KEY, "MADANG_RATE_KEY")
    return rate_of(settings.MADANG_RATE_ANONYMOUS, "MADANG_RATE_ANONYMOUS")
