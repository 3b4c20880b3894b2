"""A part of a list in one of its formats, from publications alone."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import orjson
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone

from cms.content_types import ContentType
from delivery.api.cursors import Cursor, written
from delivery.api.deprecations import announce, announced
from delivery.api.parameters import list_query, question_of
from delivery.api.responses import answer
from delivery.formats.formats import Format
from delivery.formats.list_part import ListPart
from delivery.formats.naming import list_title, publisher
from delivery.frontcache import keys
from delivery.hot.keeping import keep
from delivery.query import SORT_KEYS, Found, ListQuery, Sort, find, matching, part_of

PAST = timedelta(days=365)
POSITION = ("cursor", "limit")
# What the API's lists know and the site's do not.
NOT_ON_THE_SITE = {*POSITION, "sort", "from", "to"}


def answer_format(
    request: HttpRequest, declared: ContentType, asked: Any, wanted: Format
) -> HttpResponse:
    """Return a part of a type's list in a format; its parameters have been checked."""
    query = query_of(request.GET, declared, asked, wanted)
    found = found_on_map(query) if wanted.suffix == "geojson" else find(query)
    part = part_as_asked(request, declared, query, found)
    body = wanted.write(part)
    keep(request, body, wanted.content_type, query.stays_until)
    response = answer(request, body, until=query.stays_until, content_type=wanted.content_type)
    response["Surrogate-Key"] = keys.of_list(declared.name, is_including=False)
    announce(response, announced(declared, request.GET))
    if part.next_address:
        links = [response["Link"]] if "Link" in response else []
        response["Link"] = ", ".join([*links, f'<{part.next_address}>; rel="next"'])
    return response


def query_of(sent: QueryDict, declared: ContentType, asked: Any, wanted: Format) -> ListQuery:
    """Return the question to the publications.

    A calendar without a time asked for goes back a year, from a midnight: so that it reads the
    same all day.
    """
    query = list_query(declared, asked, sent)
    query = replace(query, limit=asked.limit if "limit" in sent else wanted.most)
    is_open = query.starts_from is None and query.until is None and query.after is None
    if wanted.channel == "calendar" and is_open:
        midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
        return replace(query, starts_from=midnight - PAST, stays_until=midnight + timedelta(days=1))
    return query


def found_on_map(query: ListQuery) -> Found:
    """Return a part of a list of what has a point; one query."""
    rows = matching(query).filter(latitude__isnull=False, longitude__isnull=False)
    is_ascending = query.sort is Sort.SOONEST
    return part_of(rows, query, key=SORT_KEYS[query.sort], is_ascending=is_ascending)


def part_as_asked(
    request: HttpRequest, declared: ContentType, query: ListQuery, found: Found
) -> ListPart:
    """Return the documents with the addresses around them."""
    pairs = [(name, value) for name, values in request.GET.lists() for value in values]
    next_address = None
    if found.next is not None:
        cursor = written(Cursor(found.next, query.starts_from), question_of(request.GET))
        rest = [pair for pair in pairs if pair[0] != "cursor"]
        next_address = absolute(request, request.path, [*rest, ("cursor", cursor)])
    first = [pair for pair in pairs if pair[0] not in POSITION]
    shown = [pair for pair in pairs if pair[0] not in NOT_ON_THE_SITE]
    return ListPart(
        declared=declared,
        title=list_title(declared),
        publisher=publisher(),
        documents=[orjson.loads(body) for body in found.bodies],
        address=absolute(request, request.path, pairs),
        first_address=absolute(request, request.path, first),
        next_address=next_address,
        page_address=absolute(request, f"/{declared.name}/", shown),
    )


def absolute(request: HttpRequest, path: str, pairs: list[tuple[str, str]]) -> str:
    """Return an absolute address on the host that was asked."""
    return request.build_absolute_uri(f"{path}?{urlencode(pairs)}" if pairs else path)
