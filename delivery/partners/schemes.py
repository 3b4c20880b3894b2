"""How a key is sent, for the OpenAPI document; the key itself is read at the API's door."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.http import HttpRequest

from delivery.models.partners import PartnerKey

Check = Callable[[HttpRequest], PartnerKey]


class Scheme:
    """One way to send a key; `check` returns the request's key or raises ProblemError."""

    openapi_security_schema: ClassVar[dict[str, Any]]

    def __init__(self, check: Check) -> None:
        self.check = check

    def __call__(self, request: HttpRequest) -> PartnerKey:
        """Return the request's key."""
        return self.check(request)


class BearerKey(Scheme):
    """`Authorization: Bearer <key>`."""

    openapi_security_schema: ClassVar[dict[str, Any]] = {
        "type": "http",
        "scheme": "bearer",
        "description": "A partner's key.",
    }


class HeaderKey(Scheme):
    """`X-API-Key: <key>`."""

    openapi_security_schema: ClassVar[dict[str, Any]] = {
        "type": "apiKey",
        "in": "header",
        "name": "X-API-Key",
    }


def schemes(check: Check) -> list[Scheme]:
    """Return both ways; each asks the same check."""
    return [BearerKey(check), HeaderKey(check)]
