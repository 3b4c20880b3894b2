"""The script that partners paste: at an address that stays, whatever it comes to hold."""

from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from delivery.api.responses import answer

FILE = "embeds/madang-embed.js"
CACHE_CONTROL = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800"


@cache
def script() -> bytes:
    """Return the script. Raises FileNotFoundError where the static files are not complete."""
    found = finders.find(FILE)
    if not isinstance(found, str):
        raise FileNotFoundError(FILE)
    return Path(found).read_bytes()


@require_safe
def embed_script(request: HttpRequest) -> HttpResponse:
    """Hand the script out to any site; after five minutes a browser asks whether it has changed."""
    response = answer(request, script(), content_type="text/javascript; charset=utf-8")
    response["Cache-Control"] = CACHE_CONTROL
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
