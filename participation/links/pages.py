"""What is said where a link opens nothing: the same words and status, whatever the reason."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

MISSING = 404


def link_closed(request: HttpRequest) -> HttpResponse:
    """Return one page that helps on, for forged, expired and revoked links alike."""
    response = TemplateResponse(request, "participation/link_closed.html", {}, status=MISSING)
    return keep_secret(response)


def keep_secret(response: HttpResponse) -> HttpResponse:
    """Keep a page with a token in its address out of caches, search engines and referrers."""
    response["Cache-Control"] = "private, no-store"
    response["Referrer-Policy"] = "same-origin"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
