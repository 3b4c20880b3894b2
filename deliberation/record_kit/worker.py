"""The service worker of the kit, at the address whose pages it may keep."""

from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe


@cache
def script() -> bytes:
    """Return the worker's script."""
    found = finders.find("records/worker.js")
    if not isinstance(found, str):
        raise FileNotFoundError("records/worker.js")
    return Path(found).read_bytes()


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """Hand the worker out; a browser asks for it anew each time."""
    return HttpResponse(
        script(),
        content_type="text/javascript; charset=utf-8",
        headers={"Cache-Control": "no-cache"},
    )
