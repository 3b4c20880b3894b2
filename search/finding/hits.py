"""Hits: the documents of the few rows that are shown."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from django.db.models import Max, Min

from delivery.area import Near
from delivery.models import Publication, PublicationOccurrence
from delivery.models.publications import PublicationState
from search.answer import Hit
from search.finding.narrowing import metres
from search.finding.rows import Row
from search.indexing.document import rest_of
from search.language.query import Query
from search.language.snippets import marked, snippet


def hits_of(
    rows: Sequence[Row],
    scores: Mapping[int, float],
    query: Query,
    near: Near | None,
    now: datetime,
) -> tuple[Hit, ...]:
    """Return the hits of rows in their order; what has gone since it was indexed is left out."""
    uuids = [row.uuid for row in rows]
    # Not by their state: SQLite would then begin with all that is live.
    shown_rows = Publication.objects.filter(uuid__in=uuids).values_list("uuid", "body", "state")
    bodies = {uuid: body for uuid, body, state in shown_rows if state == PublicationState.LIVE}
    turns = next_turns([row.uuid for row in rows if row.starts is not None], now)
    found = []
    for row, uuid in zip(rows, uuids, strict=True):
        if uuid not in bodies:
            continue
        document = orjson.loads(bytes(bodies[uuid] or b"{}"))
        found.append(
            Hit(
                uuid=uuid,
                type=row.type,
                document=document,
                score=scores.get(row.id, 0.0),
                title=marked(str(document.get("title") or ""), query),
                snippet=snippet(shown(document), query),
                distance=metres(row, near) if near else None,
                next_at=turns.get(uuid),
            )
        )
    return tuple(found)


def shown(document: dict[str, Any]) -> str:
    """Return the text of a document of which a part is shown."""
    return " ".join([str(document.get("summary") or ""), *rest_of(document)])


def next_turns(uuids: Iterable[UUID], now: datetime) -> dict[UUID, datetime]:
    """Return when each takes place next, or took place last; at most two queries."""
    wanted = list(uuids)
    if not wanted:
        return {}
    times = PublicationOccurrence.objects.filter(publication__in=wanted)
    coming = times.filter(ends_at__gt=now).values_list("publication_id").annotate(Min("starts_at"))
    found = dict(coming)
    if over := [each for each in wanted if each not in found]:
        past = PublicationOccurrence.objects.filter(publication__in=over)
        found |= dict(past.values_list("publication_id").annotate(Max("starts_at")))
    return found
