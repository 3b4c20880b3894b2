"""How a view lets its answer be given again by the layer outside of Django."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest

KEPT = "madang.kept"


@dataclass(frozen=True)
class Kept:
    """An answer that stays right until a publication changes, or until a moment.

    `body` is there also where this reader was told 304. `endpoint` is the pattern of its address,
    `base` what stands before its path. `until` carries a zone; none: no end.
    """

    body: bytes
    content_type: str
    endpoint: str
    base: str = ""
    until: datetime | None = None


def keep(
    request: HttpRequest, body: bytes, content_type: str, until: datetime | None = None
) -> None:
    """Offer an answer that depends on the publications, the address and `Accept`, and no more."""
    match = request.resolver_match
    base = f"{request.scheme}://{request.get_host()}"
    request.META[KEPT] = Kept(body, content_type, match.route if match else "", base, until)
