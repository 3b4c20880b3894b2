"""The pages for frames: a list, map or calendar of a type, and a single item."""

from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from cms.content_types import content_types
from delivery.embeds.asking import Ask, read_ask
from delivery.embeds.framing import framed, missing, refused
from delivery.embeds.months import read_month
from delivery.embeds.parameters import View
from delivery.embeds.reading import language_of, read_look
from delivery.embeds.refusals import Refusal
from delivery.embeds.staying import earliest, ends_of, stays_until
from delivery.models import Publication
from delivery.models.publications import PublicationState
from delivery.next_turns import documents_in, with_next_times
from delivery.query import find


def shown(ask: Ask, now: datetime) -> dict[str, Any]:
    """Return what answers an ask, for the template of its view; one query, or two."""
    if ask.look.view is View.CALENDAR:
        return {"month": read_month(ask, now)}
    found = find(ask.query)
    documents = documents_in(found, ask.query.sort)
    return {"documents": documents, "is_more": found.next is not None}


@require_safe
def list_frame(request: HttpRequest, name: str) -> HttpResponse:
    """Show the asked part of a type's list; 400 with sentences where the address is wrong."""
    with translation.override(language_of(request.GET)):
        declared = content_types().get(name)
        if declared is None:
            return missing(request)
        now = timezone.now()
        try:
            ask = read_ask(declared, request.GET, now)
        except Refusal as refusal:
            return refused(request, refusal)
        answer = shown(ask, now)
        context = {"ask": ask, "declared": declared, "theme": ask.look.theme} | answer
        until = stays_until(ask, answer.get("documents", ()), now)
        return framed(request, f"embeds/{ask.look.view}.html", context, until=until)


@require_safe
def item_frame(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show one published item as a card; 404 where it is not, or no longer, public."""
    with translation.override(language_of(request.GET)):
        try:
            look = read_look(request.GET)
        except Refusal as refusal:
            return refused(request, refusal)
        rows = Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE)
        body = rows.values_list("body", flat=True).first()
        if body is None:
            return missing(request, look.theme)
        [document] = with_next_times([orjson.loads(bytes(body))])
        context = {"document": document, "theme": look.theme}
        until = earliest(ends_of([document]), timezone.now())
        return framed(request, "embeds/item.html", context, until=until)
