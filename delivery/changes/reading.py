"""The changes that a reader has not been told yet, in the order in which they were committed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import BinaryField, Case, Exists, F, OuterRef, Q, QuerySet, Subquery, When

from delivery.changes.tokens import Told
from delivery.models import Generation, Publication
from delivery.models.publications import PublicationState
from delivery.query import ListQuery, matching

NO_LONGER_MATCHES = "no-longer-matches"


class Forgotten(Exception):
    """Tombstones that this reader was never told have been cleared away."""


@dataclass(frozen=True)
class Change:
    """One publication as it is now; without a `body` the reader has to let go of it."""

    number: int
    uuid: UUID
    type: str
    slug: str
    reason: str
    gone_at: datetime | None
    body: bytes | None


@dataclass(frozen=True)
class Part:
    """A part of the changes, where it ends, and whether there were more when it was read."""

    changes: list[Change]
    told: Told
    has_more: bool


def is_filtered(asked: ListQuery) -> bool:
    """Tell whether something can stop matching: type and language never change, the rest may."""
    return bool(asked.terms) or asked.section is not None or asked.community is not None


def beyond(told: Told) -> Q:
    """Return the condition for changes that come after those told."""
    if told.uuid is None:
        return Q(number__gt=told.number)
    # The first part of it is what an index can be entered by.
    return Q(number__gte=told.number) & (Q(number__gt=told.number) | Q(uuid__gt=told.uuid))


def untold(asked: ListQuery, told: Told, began_at: int) -> QuerySet[Publication]:
    """Return the publications that have changed since, in order, each with its `shown` body.

    What does not match the filters is shown without a body, since the reader may have it from
    before; up to `began_at` it is left out, since the reader began with nothing.
    """
    rows = Publication.objects.filter(beyond(told)).order_by("number", "uuid")
    if asked.types:
        rows = rows.filter(type__in=asked.types)
    if asked.locale is not None:
        rows = rows.filter(locale=asked.locale)
    if not is_filtered(asked):
        return rows.annotate(shown=F("body"))
    matches = Exists(matching(asked).filter(pk=OuterRef("pk")))
    shown = Case(When(matches, then=F("body")), output_field=BinaryField())
    kept = Q(matches) | Q(number__gt=began_at) | Q(state=PublicationState.GONE)
    return rows.filter(kept).annotate(shown=shown)


def change_of(row: Any) -> Change:
    """Return a row of `untold` as a change."""
    body = None if row["shown"] is None else bytes(row["shown"])
    reason = row["reason"] or ("" if body is not None else NO_LONGER_MATCHES)
    return Change(
        row["number"], row["uuid"], row["type"], row["slug"], reason, row["gone_at"], body
    )


def read_part(asked: ListQuery, told: Told, began_at: int) -> Part:
    """Return the changes that come next, `asked.limit` at most; one database query.

    Raises Forgotten where some of them have been cleared away.
    """
    counter = Generation.objects.filter(pk=Generation.ONLY)
    # Both are read in the statement that reads the changes: together they are one moment's truth.
    rows = untold(asked, told, began_at).annotate(
        newest=Subquery(counter.values("number")), forgotten=Subquery(counter.values("forgotten"))
    )
    names = ("number", "uuid", "type", "slug", "reason", "gone_at", "shown", "newest", "forgotten")
    found = list(rows.values(*names)[: asked.limit + 1])
    if not found:
        return Part([], told, has_more=False)
    if found[0]["forgotten"] > max(told.number, began_at):
        raise Forgotten
    changes = [change_of(row) for row in found[: asked.limit]]
    last = changes[-1]
    if len(found) > asked.limit:
        return Part(changes, Told(last.number, last.uuid), has_more=True)
    # There is nothing more: also what does not belong to this feed has been seen up to here.
    return Part(changes, Told(found[0]["newest"]), has_more=False)
