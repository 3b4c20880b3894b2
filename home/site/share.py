"""Passing a page on: its address to copy, as a QR code, and its times as a calendar file."""

from typing import Any
from uuid import UUID

import orjson
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from cms.content_types import content_types
from cms.qr import qr_svg
from delivery.formats.calendars import MEDIA_TYPE, write_calendar
from delivery.formats.list_part import ListPart
from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.site.identity import city


def shared(uuid: UUID) -> dict[str, Any]:
    """Return the public document of a number; 404 where there is none."""
    rows = Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE)
    body = rows.values_list("body", flat=True).first()
    if body is None:
        raise Http404
    document: dict[str, Any] = orjson.loads(bytes(body))
    return document


@require_safe
def share(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show all ways to pass a page on, for those whose browser has no button for it."""
    return TemplateResponse(request, "share.html", {"document": shared(uuid)})


@require_safe
def share_qr(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Return the QR code of a page's address, to print or to hold up."""
    return HttpResponse(qr_svg(shared(uuid)["url"]), content_type="image/svg+xml")


@require_safe
def share_calendar(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Return the times of one document as a calendar file; 404 for what has none."""
    document = shared(uuid)
    declared = content_types().get(document["type"])
    if declared is None or not declared.channels.calendar:
        raise Http404
    address = request.build_absolute_uri()
    part = ListPart(
        declared=declared,
        title=document["title"],
        publisher=city(),
        documents=[document],
        address=address,
        first_address=address,
        next_address=None,
        page_address=document["url"],
    )
    response = HttpResponse(write_calendar(part), content_type=f"{MEDIA_TYPE}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{uuid}.ics"'
    return response
