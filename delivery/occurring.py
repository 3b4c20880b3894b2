"""A calendar's answer: what takes place when, each turn of a series by itself."""

from dataclasses import dataclass
from datetime import datetime

import orjson
from django.db.models import Q, QuerySet
from django.utils import timezone

from delivery.models import PublicationOccurrence
from delivery.query import ListQuery, Position, having


@dataclass(frozen=True)
class Turn:
    """One turn: the document as bytes, and from when to when."""

    body: bytes
    starts_at: datetime
    ends_at: datetime

    def with_times(self) -> bytes:
        """Return the document with `occurrence`, in the city's zone."""
        times = {
            "starts_at": timezone.localtime(self.starts_at).isoformat(),
            "ends_at": timezone.localtime(self.ends_at).isoformat(),
        }
        return self.body[:-1] + b',"occurrence":' + orjson.dumps(times) + b"}"


@dataclass(frozen=True)
class Turns:
    """A part of the turns in their order, and where the next part begins."""

    turns: list[Turn]
    next: Position | None


def turns_of(query: ListQuery) -> QuerySet[PublicationOccurrence]:
    """Return the turns that answer a query, not yet in order."""
    rows = PublicationOccurrence.objects.filter(publication__in=having(query))
    if query.starts_from is not None:
        rows = rows.filter(ends_at__gt=query.starts_from)
    if query.until is not None:
        rows = rows.filter(starts_at__lt=query.until)
    return rows


def count_turns(query: ListQuery) -> int:
    """Return how many turns answer a query."""
    return turns_of(query).count()


def find_turns(query: ListQuery) -> Turns:
    """Return the turns that answer a query, the soonest first; one database query."""
    rows = turns_of(query)
    if query.after is not None:
        at = query.after.value
        rows = rows.filter(
            Q(starts_at__gt=at) | Q(starts_at=at, publication_id__gt=query.after.uuid)
        )
    part = list(
        rows.order_by("starts_at", "publication_id").values_list(
            "publication__body", "starts_at", "ends_at", "publication_id"
        )[: query.limit + 1]
    )
    shown = part[: query.limit]
    turns = [
        Turn(bytes(body or b"{}"), starts_at, ends_at) for body, starts_at, ends_at, _uuid in shown
    ]
    is_more = len(part) > query.limit
    return Turns(turns, Position(shown[-1][1], shown[-1][3]) if is_more else None)
