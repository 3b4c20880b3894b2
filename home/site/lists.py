"""The list of a type: what is asked, what answers it, and the way to the next part."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from cms.content_types import ContentType
from delivery.api.cursors import Cursor, written
from delivery.following.cookie import kept_topics
from delivery.query import ListQuery, Sort
from home.site.asked import Asked, question_of, read_asked
from home.site.choices import MINE, PAST, TIMES, fields_of
from home.site.form import form_fields, held
from home.site.links import chips, link, remaining
from home.site.parts import Part, read_part, read_past

SIZE = 24
# Filters that are columns of a publication, or say how to read; the others are its terms.
NOT_TERMS = (TIMES, MINE, "section", "community")


def query_of(
    declared: ContentType, asked: Asked, now: datetime, mine: Sequence[str] = ()
) -> ListQuery:
    """Return the question to the publications: what is on a calendar from `now` on.

    `mine` are the reader's own topics, where the address asks for them and for no others.
    """
    terms = {name: values for name, values in asked.values.items() if name not in NOT_TERMS}
    if mine and "topic" not in terms:
        terms["topic"] = list(mine)
    query = ListQuery(
        types=[declared.name],
        terms=terms,
        section=asked.one("section"),
        community=asked.one("community"),
        after=asked.cursor.position if asked.cursor else None,
        limit=SIZE,
    )
    if declared.channels.calendar:
        return replace(query, sort=Sort.SOONEST, starts_from=now)
    return query


def answer(declared: ContentType, asked: Asked, now: datetime, mine: Sequence[str] = ()) -> Part:
    """Return the asked part of the list."""
    query = query_of(declared, asked, now, mine)
    return read_past(query, now) if asked.one(TIMES) == PAST else read_part(query)


def next_address(declared: ContentType, asked: Asked, part: Part, now: datetime) -> str | None:
    """Return the query of the next part, or None at the end."""
    if part.next is None:
        return None
    cursor = written(Cursor(part.next, now), question_of(declared, asked.values))
    return "?" + urlencode([*remaining(asked), ("cursor", cursor)])


@require_safe
def type_list(request: HttpRequest, declared: ContentType) -> HttpResponse:
    """Show one part of a type's list with its filters."""
    fields = fields_of(declared, get_language() or "", request.GET)
    asked = read_asked(declared, fields, request.GET)
    pinned = asked.cursor.starts_from if asked.cursor else None
    now = pinned or timezone.now()
    is_mine = MINE in asked.values
    mine = kept_topics(request) if is_mine else ()
    part = answer(declared, asked, now, mine)
    context: dict[str, Any] = {
        "declared": declared,
        "title": str(declared.model._meta.verbose_name_plural),
        "asked": asked,
        "chips": chips(declared, fields, asked),
        "form_fields": form_fields(fields, asked),
        "held": held(declared, fields, asked),
        "documents": part.documents,
        "first_address": link(declared, remaining(asked)),
        "next_address": next_address(declared, asked, part, now),
        "is_past": asked.one(TIMES) == PAST,
        "is_mine_empty": is_mine and not mine,
    }
    names = [f"lists/{declared.name}.html", "lists/list.html"]
    response = TemplateResponse(request, names, context)
    if is_mine:
        add_never_cache_headers(response)
    return response
