"""Answers that may stand in a frame on any site, and know nothing of who looks at them."""

from datetime import datetime
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language

from cms.security_headers import content_policy
from delivery.api.responses import answer
from delivery.embeds.refusals import Refusal

HTML = "text/html; charset=utf-8"


def framed(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    status: int = HTTPStatus.OK,
    until: datetime | None = None,
) -> HttpResponse:
    """Return a page in the active language that every site may frame, and every cache keep.

    `until` is when it stops being right without anybody doing anything.

    It is rendered without the request, so that no cookie, session or user can colour it. What
    tells of a fault is not kept.
    """
    body = render_to_string(template, context).encode()
    if status == HTTPStatus.OK:
        response = answer(request, body, until=until, content_type=HTML)
    else:
        response = HttpResponse(
            body, status=status, content_type=HTML, headers={"Cache-Control": "no-store"}
        )
    response["Content-Language"] = get_language() or ""
    response["Content-Security-Policy"] = content_policy(ancestors="*")
    response["X-Robots-Tag"] = "noindex"
    response.xframe_options_exempt = True
    return response


def refused(request: HttpRequest, refusal: Refusal, theme: str | None = None) -> HttpResponse:
    """Return what is wrong with the address, in the frame itself: there its author will look."""
    context = {"sentences": refusal.sentences, "theme": theme}
    return framed(request, "embeds/refused.html", context, status=HTTPStatus.BAD_REQUEST)


def missing(request: HttpRequest, theme: str | None = None) -> HttpResponse:
    """Return that there is nothing to show, with the way to the site."""
    return framed(request, "embeds/missing.html", {"theme": theme}, status=HTTPStatus.NOT_FOUND)
