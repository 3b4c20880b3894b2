"""How often people have met, by year and month: counted in the database."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Exists, OuterRef, QuerySet
from django.db.models.functions import ExtractMonth, ExtractYear
from django.utils import timezone

from delivery.models import PublicationOccurrence, PublicationTerm
from delivery.query import ListQuery, having

# Turns of these states were announced and did not take place.
NOT_HELD = ("cancelled", "postponed")


@dataclass(frozen=True)
class Held:
    """How many turns are over, by (year, month, type) and by (year, kind)."""

    months: Counter[tuple[int, int, str]]
    kinds: Counter[tuple[int, str]]


def is_of(name: str, *values: str) -> Exists:
    """Return the condition that an occurrence's publication stands under a filter."""
    terms = PublicationTerm.objects.filter(
        publication=OuterRef("publication"), name=name, value__in=values
    )
    return Exists(terms)


def held_turns(query: ListQuery, now: datetime) -> QuerySet[PublicationOccurrence]:
    """Return the turns that are over and were not called off."""
    rows = PublicationOccurrence.objects.filter(publication__in=having(query), ends_at__lte=now)
    return rows.filter(~is_of("status", *NOT_HELD)).order_by()


def count_held(query: ListQuery, now: datetime) -> Held:
    """Return how often people have met; two queries."""
    zone = timezone.get_default_timezone()
    rows = held_turns(query, now).annotate(year=ExtractYear("starts_at", tzinfo=zone))
    months = (
        rows.annotate(month=ExtractMonth("starts_at", tzinfo=zone))
        .values_list("year", "month", "publication__type")
        .annotate(number=Count("pk"))
    )
    kinds = (
        rows.filter(publication__terms__name="kind")
        .values_list("year", "publication__terms__value")
        .annotate(number=Count("pk"))
    )
    return Held(
        Counter({(year, month, name): number for year, month, name, number in months}),
        Counter({(year, value): number for year, value, number in kinds}),
    )
