"""Browsers of other origins: all may read the API, with a key too, but never with cookies."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from delivery.api.methods import PREFIX, methods_of

ASKED = (
    "Accept, Authorization, Content-Type, Idempotency-Key, If-Modified-Since, If-None-Match, "
    "X-API-Key"
)
SHOWN = (
    "Deprecation, ETag, Last-Modified, Link, Location, RateLimit, RateLimit-Policy, Retry-After, "
    "Sunset, WWW-Authenticate, X-Total-Count"
)


class OriginsMiddleware:
    """Answers a browser's question before the request, and opens every answer to any origin."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; no address of the API ever allows credentials."""
        if not request.path.startswith(PREFIX):
            return self.get_response(request)
        if request.method == "OPTIONS":
            response = HttpResponse(status=204)
            response["Access-Control-Allow-Methods"] = ", ".join(methods_of(request.path))
            response["Access-Control-Allow-Headers"] = ASKED
            response["Access-Control-Max-Age"] = "86400"
        else:
            response = self.get_response(request)
        return open_to_all(response)


def open_to_all(response: HttpResponse) -> HttpResponse:
    """Let scripts of every origin read an answer and what its headers say."""
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = SHOWN
    return response
