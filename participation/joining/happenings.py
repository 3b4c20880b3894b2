"""What can be joined, as it is published: never from a page, so that drafts give nothing away."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
from django.utils import timezone
from django.utils.formats import date_format

from delivery.models import Publication
from delivery.models.publications import PublicationState

MOST_TURNS = 12


@dataclass(frozen=True)
class Turn:
    """A time at which something takes place; `key` is its first start, "" for what is once."""

    key: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Happening:
    """An event as participants have to know it."""

    uuid: UUID
    title: str
    url: str
    place: str
    section: str
    capacity: int | None
    is_cancelled: bool
    takes_joins: bool
    turns: list[Turn]

    def coming(self, now: datetime) -> list[Turn]:
        """Return the next turns that have not begun."""
        return [turn for turn in self.turns if turn.starts_at > now][:MOST_TURNS]

    def turn_of(self, key: str) -> Turn | None:
        """Return the turn of a key, if it still takes place."""
        return next((turn for turn in self.turns if turn.key == key), None)


def happening(uuid: UUID) -> Happening | None:
    """Return what is public under a number, or None; two queries."""
    row = Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE).first()
    if row is None or row.body is None:
        return None
    document: dict[str, Any] = orjson.loads(bytes(row.body))
    join = document.get("join") or {}
    place = document.get("place") or {}
    return Happening(
        uuid=row.uuid,
        title=row.title,
        url=row.url,
        place=" · ".join(filter(None, (place.get("name"), place.get("address")))),
        section=row.section,
        capacity=join.get("capacity"),
        is_cancelled=document.get("status") == "cancelled",
        takes_joins=bool(join.get("is_here")),
        turns=turns_of(row, document),
    )


def turns_of(row: Publication, document: dict[str, Any]) -> list[Turn]:
    """Return the turns of a publication in order; a moved one keeps the key of its first start."""
    recurrence = document.get("recurrence")
    moved = {
        datetime.fromisoformat(each["to_starts_at"]): datetime.fromisoformat(each["starts_at"])
        for each in (recurrence or {}).get("moved", [])
    }
    found = []
    for occurrence in row.occurrences.order_by("starts_at"):
        first = moved.get(occurrence.starts_at, occurrence.starts_at)
        key = key_of(first) if recurrence else ""
        found.append(Turn(key, occurrence.starts_at, occurrence.ends_at))
    return found


def key_of(starts_at: datetime) -> str:
    """Return the key of a start."""
    return starts_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def said(starts_at: datetime) -> str:
    """Return a start in the city's time, for people."""
    return date_format(timezone.localtime(starts_at), "DATETIME_FORMAT")
