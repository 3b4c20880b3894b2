"""The changes of publications, in the order of their commits, as they are indexed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from delivery.models import Publication, PublicationOccurrence, PublicationTerm
from delivery.models.publications import PublicationState
from search.indexing.document import IndexDocument, document_of

AT_ONCE = 500
# Of an endless series so many turns are indexed.
MOST_TIMES = 100


@dataclass(frozen=True)
class Changes:
    """Some changes: what is live now, what is gone, and where to go on; with the number of each."""

    documents: list[IndexDocument]
    gone: dict[UUID, int]
    number: int
    last: UUID
    has_more: bool


def changes_after(number: int, last: UUID, at_once: int) -> Changes:
    """Return the next changes after a position."""
    later = Q(number__gt=number) | Q(number=number, uuid__gt=last)
    rows = list(
        Publication.objects.filter(later, number__gte=number)
        .order_by("number", "uuid")
        .defer("text")[: at_once + 1]
    )
    has_more, rows = len(rows) > at_once, rows[:at_once]
    if rows:
        number, last = rows[-1].number, rows[-1].uuid
    live = [row for row in rows if row.state == PublicationState.LIVE]
    gone = {row.uuid: row.number for row in rows if row.state != PublicationState.LIVE}
    return Changes(documents_of(live), gone, number, last, has_more)


def documents_of(rows: Iterable[Publication]) -> list[IndexDocument]:
    """Return live publications as they are indexed; two queries for all of them."""
    there = list(rows)
    uuids = [row.uuid for row in there]
    terms: dict[UUID, list[tuple[str, str]]] = defaultdict(list)
    wanted = PublicationTerm.objects.filter(publication__in=uuids, name__in=("kind", "topic"))
    for uuid, name, value in wanted.values_list("publication_id", "name", "value"):
        terms[uuid].append((name, value))
    times: dict[UUID, list[tuple[datetime, datetime]]] = defaultdict(list)
    dated = [row.uuid for row in there if row.starts_at is not None]
    occurring = PublicationOccurrence.objects.filter(publication__in=dated).order_by("starts_at")
    for uuid, start, end in occurring.values_list("publication_id", "starts_at", "ends_at"):
        times[uuid].append((start, end))
    return [document_of(row, sorted(terms[row.uuid]), times[row.uuid]) for row in there]
