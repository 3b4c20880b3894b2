"""Between which moments a list of what is coming stays the same by itself."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Subquery

from delivery.models import Generation, PublicationOccurrence


@dataclass(frozen=True)
class Boundaries:
    """The last end of anything up to a moment, and the next one after it; both carry a zone."""

    before: datetime | None
    after: datetime | None


def boundaries_at(now: datetime) -> Boundaries:
    """Return what ended last and what will end next; one query, two looks into an index."""
    ends = PublicationOccurrence.objects.values("ends_at")
    row = Generation.objects.filter(pk=Generation.ONLY).values_list(
        Subquery(ends.filter(ends_at__lte=now).order_by("-ends_at")[:1]),
        Subquery(ends.filter(ends_at__gt=now).order_by("ends_at")[:1]),
    )
    before, after = row.first() or (None, None)
    return Boundaries(before, after)
