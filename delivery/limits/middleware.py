"""The API's door: whose key it is, whether there have been too many requests, what was used."""

from collections.abc import Callable

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

from delivery.api.methods import PREFIX
from delivery.limits.door import COUNTERS, PRIVATE, counted, identified, policy_of
from delivery.limits.headers import add_limit, too_many
from delivery.limits.rates import rate_of
from delivery.partners.consumption import count_use, route_of


class DoorMiddleware:
    """Lets requests to the API in by key or as anonymous ones, each within its rate.

    A key that is no good is refused with 401, and counts against the address it came from. What is
    answered to a key is for its partner's own cache only.
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
        count = counted(request, key)
        if count is not None and not count.is_taken:
            response = too_many(policy_of(key), count)
        else:
            request.partner_key = key  # type: ignore[attr-defined]
            response = refusal or self.get_response(request)
        if key is not None:
            count_use(caches[COUNTERS], key, route_of(request))
            if response.headers.get("Cache-Control", "").startswith("public"):
                response["Cache-Control"] = PRIVATE
        if count is not None:
            add_limit(response, policy_of(key), count)
        return response
