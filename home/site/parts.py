"""Documents for the site's pages: read from publications, each part in one query."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import orjson
from django.utils.translation import get_language

from delivery.models import Publication
from delivery.models.publications import PublicationState
from delivery.next_turns import documents_in, with_next_times
from delivery.query import ListQuery, Position, Sort, find, matching, part_of


@dataclass(frozen=True)
class Part:
    """Documents (parsed JSON) in order, and where the next part begins."""

    documents: list[dict[str, Any]]
    next: Position | None = None


def in_own_words(query: ListQuery) -> ListQuery:
    """Return the query for readers of the interface's language: no page is listed twice."""
    return replace(query, told_in=get_language())


def read_part(query: ListQuery) -> Part:
    """Return the answer to a query; what comes again or is sorted by time carries `next_at`."""
    found = find(in_own_words(query))
    return Part(documents_in(found, query.sort), found.next)


def read_past(query: ListQuery, now: datetime) -> Part:
    """Return what is over at `now`, the last first."""
    asked = replace(in_own_words(query), sort=Sort.NEWEST, starts_from=None, until=None)
    rows = matching(asked).filter(ends_at__lte=now)
    found = part_of(rows, query, key="ends_at", is_ascending=False)
    return Part([orjson.loads(body) for body in found.bodies], found.next)


def read_these(ids: Sequence[str]) -> list[dict[str, Any]]:
    """Return the documents of these ids in the given order; what is not public is left out."""
    rows = Publication.objects.filter(uuid__in=ids, state=PublicationState.LIVE)
    bodies = (
        {str(uuid): bytes(body or b"") for uuid, body in rows.values_list("uuid", "body")}
        if ids
        else {}
    )
    return with_next_times([orjson.loads(bodies[each]) for each in ids if each in bodies])


def without(documents: Iterable[dict[str, Any]], others: Iterable[dict[str, Any]]) -> list[Any]:
    """Return the documents that are not among `others`."""
    shown = {each["id"] for each in others}
    return [each for each in documents if each["id"] not in shown]
