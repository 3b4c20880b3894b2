"""What takes place in a period: the turns in one query, the documents that are shown in another.

A day with ten thousand turns costs no more documents than are shown of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import orjson
from django.db.models import Q, QuerySet
from django.utils import timezone

from delivery.following.choice import Choice
from delivery.following.matching import answering, calendar_types, question
from delivery.models import Publication, PublicationOccurrence

MOST = 20_000  # turns of one period
Documents = dict[UUID, dict[str, Any]]


@dataclass(frozen=True)
class Slot:
    """One turn of something: what, and from when to when in the city's time."""

    uuid: UUID
    begins: datetime
    ends: datetime

    @property
    def first_on(self) -> date:
        """The day on which it begins."""
        return self.begins.date()

    @property
    def last_on(self) -> date:
        """The day on which it ends; what ends at midnight ends on the day before."""
        return max(self.begins, self.ends - timedelta(microseconds=1)).date()


def midnight(day: date) -> datetime:
    """Return the moment at which a day begins in the city."""
    return datetime.combine(day, time(), timezone.get_default_timezone())


def turns_of(choice: Choice) -> QuerySet[PublicationOccurrence]:
    """Return every turn of what answers a choice, the soonest first."""
    types = calendar_types()
    if not types:
        return PublicationOccurrence.objects.none()
    rows = answering(choice, question(choice, types))
    return PublicationOccurrence.objects.filter(publication__in=rows).order_by(
        "starts_at", "publication_id"
    )


def read_slots(choice: Choice, first: date, end: date) -> list[Slot]:
    """Return the turns of a choice from a day up to another, the soonest first; one query."""
    begins = midnight(first)
    # What has no length at all and stands at midnight ends when the day begins, and is on it.
    is_in_time = Q(ends_at__gt=begins) | Q(starts_at=begins)
    rows = turns_of(choice).filter(is_in_time, starts_at__lt=midnight(end))
    return [
        Slot(uuid, timezone.localtime(begins), timezone.localtime(ends))
        for uuid, begins, ends in rows.values_list("publication_id", "starts_at", "ends_at")[:MOST]
    ]


def next_day(choice: Choice, after: date) -> date | None:
    """Return the next day on which something of a choice begins; one query."""
    rows = turns_of(choice).filter(starts_at__gte=midnight(after))
    moment = rows.values_list("starts_at", flat=True).first()
    return timezone.localdate(moment) if moment else None


def read_documents(slots: Iterable[Slot]) -> Documents:
    """Return the documents of some turns; one query where there are any."""
    uuids = {each.uuid for each in slots}
    if not uuids:
        return {}
    rows = Publication.objects.filter(uuid__in=uuids).values_list("uuid", "body")
    return {uuid: orjson.loads(bytes(body)) for uuid, body in rows if body}
