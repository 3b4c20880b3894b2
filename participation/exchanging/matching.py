"""Which cards fit one another, and why: by topic, time, distance and audience.

The database picks by indexed terms what can fit; only these few are weighed.
"""

from dataclasses import dataclass, field
from typing import Any

import orjson
from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from delivery.area import Near, around
from delivery.models import Publication, PublicationTerm
from delivery.models.publications import PublicationState
from participation.exchanging.choices import Direction
from participation.exchanging.reasons import CLOSE, Reason, reasons_for, slots_of

EXCHANGES, RESOURCES = "exchanges", "resources"
MOST_WEIGHED, MOST_SHOWN = 60, 6
Document = dict[str, Any]


@dataclass(frozen=True)
class Match:
    """A document that fits, and why; `metres` is how far it is, where that is known."""

    document: Document
    reasons: list[Reason] = field(default_factory=list)
    metres: int | None = None

    @property
    def weight(self) -> int:
        """How much speaks for it."""
        return sum(each.weight for each in self.reasons)


def direction_of(document: Document) -> Direction:
    """Return whether a document seeks or gives: a resource gives."""
    return Direction(document.get("direction") or Direction.OFFER)


def having(name: str, values: list[str]) -> Exists:
    """Return the condition that a publication is found under one of these values."""
    terms = PublicationTerm.objects.filter(publication=OuterRef("pk"), name=name, value__in=values)
    return Exists(terms)


def candidates(document: Document) -> QuerySet[Publication]:
    """Return the likeliest: the other direction, the same kind, alike in topic or time, or near."""
    other = direction_of(document).other
    answers = Q(having("direction", [other.value]), type=EXCHANGES)
    if other is Direction.OFFER:
        answers |= Q(type=RESOURCES)
    rows = Publication.objects.filter(answers, having("kind", [document["kind"]]))
    rows = rows.filter(state=PublicationState.LIVE).exclude(uuid=document["id"])
    topics = [each["slug"] for each in document["topics"]]
    alike = Q(name="topic", value__in=topics) | Q(name="slot", value__in=slots_of(document))
    terms = PublicationTerm.objects.filter(alike, publication=OuterRef("pk")).order_by()
    number = terms.values("publication").annotate(number=Count("pk")).values("number")
    rows = rows.annotate(shared=Coalesce(Subquery(number), Value(0)))
    fits = Q(shared__gt=0)
    place = document.get("place") or {}
    if place.get("latitude") is not None and place.get("longitude") is not None:
        near = around(Publication.objects.all(), Near(place["latitude"], place["longitude"], CLOSE))
        fits |= Q(pk__in=near.values("pk"))
    return rows.filter(fits).order_by("-shared", "-published_at", "uuid")


def matches(document: Document, limit: int = MOST_SHOWN) -> list[Match]:
    """Return what fits a card or a resource (its document) best; one query."""
    bodies = candidates(document).values_list("body", flat=True)[:MOST_WEIGHED]
    today = timezone.localdate().isoformat()
    found = []
    for body in bodies:
        other = orjson.loads(bytes(body or b"{}"))
        if (other.get("open_until") or today) < today:
            continue  # it closes within the minute
        weighed = reasons_for(document, other)
        if weighed is not None:
            found.append(Match(other, weighed.reasons, weighed.metres))
    far = 1_000_000
    found.sort(key=lambda each: (-each.weight, far if each.metres is None else each.metres))
    return found[:limit]
