"""The publications that answer a choice: what is coming, and what is new."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import get_language

from cms.content_types import content_types
from delivery.area import Near
from delivery.following.choice import Choice
from delivery.following.kinds import TERM, follow_kinds
from delivery.models import Publication, PublicationTerm
from delivery.next_turns import documents_in
from delivery.query import ListQuery, Sort, matching, part_of

Documents = list[dict[str, Any]]


def calendar_types() -> list[str]:
    """Return the types of what takes place at a time."""
    return [each.name for each in content_types().values() if each.channels.calendar]


def other_types() -> list[str]:
    """Return the types of what is read; sections are where things stand, and no news."""
    return [
        each.name
        for each in content_types().values()
        if not each.channels.calendar and not each.model.is_section
    ]


def question(choice: Choice, types: list[str]) -> ListQuery:
    """Return the part of a choice that a list's query can ask."""
    near = None
    if choice.point is not None:
        near = Near(choice.point.latitude, choice.point.longitude, choice.radius)
    return ListQuery(
        types=types,
        terms={"topic": list(choice.topics)} if choice.topics else {},
        told_in=get_language(),
        near=near,
    )


def answering(choice: Choice, query: ListQuery) -> QuerySet[Publication]:
    """Return the rows of a query that answer the rest of a choice too: sections and kinds."""
    rows = matching(query)
    if choice.sections:
        rows = rows.filter(section__in=choice.sections)
    return rows.filter(of_kinds(choice.kinds)) if choice.kinds else rows


def of_kinds(names: tuple[str, ...]) -> Q:
    """Return the condition that something is of one of these kinds; unknown ones fit nothing."""
    chosen = [follow_kinds()[name] for name in names if name in follow_kinds()]
    condition = Q(type__in=[each.type for each in chosen if not each.term])
    terms: dict[str, list[str]] = {}
    for each in chosen:
        if each.term:
            terms.setdefault(each.type, []).append(each.term)
    for name, values in terms.items():
        found = PublicationTerm.objects.filter(
            publication=OuterRef("pk"), name=TERM, value__in=values
        )
        condition |= Q(Exists(found), type=name)
    return condition


def coming_query(choice: Choice, now: datetime, limit: int) -> ListQuery:
    """Return the question for what is not over at `now`."""
    return replace(
        question(choice, calendar_types()), sort=Sort.SOONEST, starts_from=now, limit=limit
    )


def in_order(rows: QuerySet[Publication], query: ListQuery) -> Documents:
    """Return the documents of rows, the soonest or else the newest first."""
    is_soonest = query.sort is Sort.SOONEST
    key = "next_at" if is_soonest else "published_at"
    return documents_in(part_of(rows, query, key=key, is_ascending=is_soonest), query.sort)


def coming(choice: Choice, now: datetime, limit: int) -> Documents:
    """Return what is not over, the soonest first; one query."""
    query = coming_query(choice, now, limit)
    return in_order(answering(choice, query), query) if query.types else []


def newest(choice: Choice, limit: int) -> Documents:
    """Return what is read, the newest first; one query."""
    query = replace(question(choice, other_types()), limit=limit)
    return in_order(answering(choice, query), query) if query.types else []
