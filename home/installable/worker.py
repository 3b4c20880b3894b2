"""The site's service worker: one small file at the root, which takes in the parts it is made of."""

import hashlib

import orjson
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_safe

# What the page without a line is made of; all else is kept as it is seen.
SHELL = (
    "vendor/pretendard/pretendard.css",
    "vendor/pretendard/woff2-dynamic-subset/PretendardVariable.subset.90.woff2",
    "vendor/pretendard/woff2-dynamic-subset/PretendardVariable.subset.91.woff2",
    "site/all.css",
    "site/icon.svg",
    "site/kept_pages.js",
)


def kept() -> str:
    """Return as JSON what the worker keeps from the start, and under which version.

    Files are named by their content, so that new ones make a new version and empty the old caches.
    """
    shell = [static(name) for name in SHELL]
    version = hashlib.sha256(" ".join(shell).encode()).hexdigest()[:12]
    return orjson.dumps(
        {"offline": reverse("offline"), "shell": shell, "version": version}
    ).decode()


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """Return the worker; browsers look each time whether it has changed."""
    response = TemplateResponse(
        request,
        "installable/sw.js",
        {"kept": kept()},
        content_type="text/javascript; charset=utf-8",
    )
    response["Cache-Control"] = "no-cache"
    response["Content-Language"] = "zxx"  # no words for people
    return response
