"""What a reader asks of a list, and the publications that answer it.

The API and the site's own lists ask in the same way. One list is one database query.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.conf import settings
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from delivery.area import Box, Near, around, inside
from delivery.models import Publication, PublicationOccurrence, PublicationTerm
from delivery.models.publications import PublicationState
from delivery.text import as_searched


class Sort(StrEnum):
    """The orders a list can have; `soonest` is for what is on the calendar."""

    NEWEST = "newest"
    UPDATED = "updated"
    SOONEST = "soonest"


@dataclass(frozen=True)
class Position:
    """Where a page of a list ended: the last item's sort value and its uuid."""

    value: datetime
    uuid: UUID


@dataclass(frozen=True)
class ListQuery:
    """A question to the publications.

    `types` are content-type names (none means all); `terms` maps a filter to the values of which
    one must hold; `words` all stand in the text; `starts_from` and `until` bound the time in which
    something takes place. A list that begins with now answers the same until `stays_until`. Of a
    page that there is in several languages only the one in `told_in` answers, where there is one.
    """

    types: Sequence[str] = ()
    terms: dict[str, list[str]] = field(default_factory=dict)
    section: str | None = None
    community: str | None = None
    locale: str | None = None
    told_in: str | None = None
    words: Sequence[str] = ()
    box: Box | None = None
    near: Near | None = None
    starts_from: datetime | None = None
    until: datetime | None = None
    stays_until: datetime | None = None
    sort: Sort = Sort.NEWEST
    after: Position | None = None
    limit: int = 20


@dataclass(frozen=True)
class Item:
    """One document as bytes, and where it stands in its list."""

    body: bytes
    position: Position


@dataclass(frozen=True)
class Found:
    """A part of a list: its items in order, and where the next part begins."""

    items: list[Item]
    next: Position | None

    @property
    def bodies(self) -> list[bytes]:
        """The documents' bytes in order."""
        return [item.body for item in self.items]


SORT_KEYS = {Sort.NEWEST: "published_at", Sort.UPDATED: "updated_at", Sort.SOONEST: "next_at"}


def occurring(query: ListQuery) -> QuerySet[PublicationOccurrence]:
    """Return the occurrences of the outer publication in the asked time."""
    times = PublicationOccurrence.objects.filter(publication=OuterRef("pk"))
    if query.starts_from is not None:
        times = times.filter(ends_at__gt=query.starts_from)
    if query.until is not None:
        times = times.filter(starts_at__lt=query.until)
    return times.order_by("starts_at")


def matching(query: ListQuery) -> QuerySet[Publication]:
    """Return the live publications that answer the query, not yet in order."""
    rows = having(query)
    if query.sort is Sort.SOONEST:
        next_at = Subquery(occurring(query).values("starts_at")[:1])
        return rows.annotate(next_at=next_at).filter(next_at__isnull=False)
    if query.starts_from is not None or query.until is not None:
        return rows.filter(Exists(occurring(query)))
    return rows


def told_elsewhere(language: str) -> QuerySet[Publication]:
    """Return the outer publication's page as it is told in a language."""
    return Publication.objects.filter(
        translation_key=OuterRef("translation_key"), locale=language, state=PublicationState.LIVE
    )


def having(query: ListQuery) -> QuerySet[Publication]:
    """Return the live publications that answer all of the query but its times."""
    rows = Publication.objects.filter(state=PublicationState.LIVE)
    if query.types:
        rows = rows.filter(type__in=query.types)
    for name in ("section", "community", "locale"):
        if (value := getattr(query, name)) is not None:
            rows = rows.filter(**{name: value})
    if query.told_in is not None and query.locale is None:
        rows = rows.filter(Q(locale=query.told_in) | ~Exists(told_elsewhere(query.told_in)))
    for word in query.words:
        rows = rows.filter(text__contains=as_searched(word))
    if query.box is not None:
        rows = inside(rows, query.box)
    if query.near is not None:
        rows = around(rows, query.near)
    for name, values in query.terms.items():
        terms = PublicationTerm.objects.filter(
            publication=OuterRef("pk"), name=name, value__in=values
        )
        rows = rows.filter(Exists(terms))
    return rows


def told_once(types: Iterable[str]) -> QuerySet[Publication]:
    """Return what is live of some types, to be counted: a page in two languages is one."""
    found = having(ListQuery(told_in=settings.LANGUAGE_CODE))
    return found.filter(type__in=list(types))


def find(query: ListQuery) -> Found:
    """Return one part of a list; it takes one database query, whatever the number of items."""
    is_ascending = query.sort is Sort.SOONEST
    return part_of(matching(query), query, key=SORT_KEYS[query.sort], is_ascending=is_ascending)


def ordered(
    rows: QuerySet[Publication], query: ListQuery, *, key: str, is_ascending: bool
) -> QuerySet[Publication, tuple[bytes | None, datetime, UUID]]:
    """Return body, `key` and uuid of one part of `rows` and of one row more.

    The position names the last item seen, so that it stays right while rows come and go.
    """
    if query.after is not None:
        beyond = "gt" if is_ascending else "lt"
        rows = rows.filter(
            Q(**{f"{key}__{beyond}": query.after.value})
            | Q(**{key: query.after.value, "uuid__gt": query.after.uuid})
        )
    order = F(key).asc() if is_ascending else F(key).desc()
    return rows.order_by(order, "uuid").values_list("body", key, "uuid")[: query.limit + 1]


def part_of(
    rows: QuerySet[Publication], query: ListQuery, *, key: str, is_ascending: bool
) -> Found:
    """Return one part of `rows` in the order of `key`, from the query's position on."""
    part = ordered(rows, query, key=key, is_ascending=is_ascending)
    return found(part, query)


def found(part: Iterable[tuple[bytes | None, datetime, UUID]], query: ListQuery) -> Found:
    """Return a part of a list from its rows, of which there is one more where it goes on."""
    items = [Item(bytes(body or b""), Position(value, uuid)) for body, value, uuid in part]
    shown = items[: query.limit]
    return Found(shown, shown[-1].position if shown and len(items) > query.limit else None)
