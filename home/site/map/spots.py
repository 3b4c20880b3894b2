"""What answers a question of the map: every publication in few words, in the list's order."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from delivery.following.choice import Choice
from delivery.following.kinds import TERM
from delivery.following.matching import of_kinds, question
from delivery.models import Publication, PublicationTerm
from delivery.query import having, occurring
from home.site.map.kinds import lasting_types, number_of, types_on_map
from home.site.map.times import Stretch, bounds


class Spot(NamedTuple):
    """One publication: its sort's number, where it is (None: nowhere), and when it is next."""

    uuid: UUID
    kind: int
    latitude: float | None
    longitude: float | None
    next_at: datetime | None


def rows_of(choice: Choice, stretch: Stretch, now: datetime) -> QuerySet[Publication]:
    """Return the publications that a question is about, wherever they are."""
    begins, ends = bounds(stretch, now)
    query = replace(
        question(replace(choice, point=None), types_on_map()), starts_from=begins, until=ends
    )
    rows = having(query)
    if choice.sections:
        rows = rows.filter(section__in=choice.sections)
    if choice.kinds:
        rows = rows.filter(of_kinds(choice.kinds))
    rows = rows.annotate(next_at=Subquery(occurring(query).values("starts_at")[:1]))
    in_time = Q(next_at__isnull=False)
    if stretch is Stretch.ALL:
        in_time |= Q(type__in=lasting_types())
    return rows.filter(in_time)


def find_spots(choice: Choice, stretch: Stretch, now: datetime) -> list[Spot]:
    """Return all that answers: the soonest first, then what has no time, newest first."""
    term = PublicationTerm.objects.filter(publication=OuterRef("pk"), name=TERM)
    rows = (
        rows_of(choice, stretch, now)
        .annotate(term=Subquery(term.values("value")[:1]))
        .order_by(F("next_at").asc(nulls_last=True), "-published_at", "uuid")
        .values_list("uuid", "type", "term", "latitude", "longitude", "next_at")
    )
    return [
        Spot(uuid, number_of(type_name, term or ""), latitude, longitude, next_at)
        for uuid, type_name, term, latitude, longitude, next_at in rows
    ]
