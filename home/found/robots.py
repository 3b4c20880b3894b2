"""What robots may read: all that is public, and nothing that only makes work."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

# Addresses in which a secret may stand are not named here: they say noindex themselves.
CLOSED = ("/admin/", "/api/editor/", "/language/", "/_util/")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Return robots.txt."""
    lines = [
        "User-agent: *",
        *(f"Disallow: {path}" for path in CLOSED),
        "",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
        "",
    ]
    response = HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
    response["Cache-Control"] = "public, max-age=3600"
    response["Content-Language"] = "zxx"
    return response
