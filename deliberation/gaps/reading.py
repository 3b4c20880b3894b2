"""What the gap board is made of: the published documents and the steps between them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import orjson
from django.db.models import Max
from django.utils import timezone

from deliberation.choices.gaps import GapKind
from deliberation.gaps.rules import Known, gaps_of
from deliberation.models import StageChange, TrailEdge
from delivery.query import told_once

TYPES = ("proposals", "roundtables", "outcomes")


@dataclass(frozen=True)
class FoundGap:
    """A gap of a published document (parsed JSON), there since a day."""

    kind: GapKind
    since: date
    document: dict[str, Any]


def documents() -> list[dict[str, Any]]:
    """Return the public documents that can have gaps."""
    rows = told_once(TYPES)
    return [orjson.loads(bytes(body)) for body in rows.values_list("body", flat=True) if body]


def known_of_trails() -> dict[UUID, Known]:
    """Return what steps and logs tell of each page: two queries."""
    origins: set[UUID] = set()
    onward: set[UUID] = set()
    moved: dict[UUID, date] = defaultdict(lambda: date.min)
    steps = TrailEdge.objects.filter(retracted_at=None)
    for earlier, later, dated_on in steps.values_list("earlier", "later", "dated_on"):
        origins.add(later)
        onward.add(earlier)
        for uuid in (earlier, later):
            moved[uuid] = max(moved[uuid], dated_on)
    changes = StageChange.objects.order_by().values_list("page_uuid").annotate(Max("changed_on"))
    for uuid, changed_on in changes:
        moved[uuid] = max(moved[uuid], changed_on)
    return {
        uuid: Known(moved_on=day, has_origin=uuid in origins, leads_on=uuid in onward)
        for uuid, day in moved.items()
    }


def find_gaps(today: date | None = None) -> list[FoundGap]:
    """Return every gap of what is public, the oldest first; `today` is a day in the city's zone."""
    today = today or timezone.localdate()
    known = known_of_trails()
    found = [
        FoundGap(kind, since, document)
        for document in documents()
        for kind, since in gaps_of(document, known.get(UUID(document["id"]), Known()), today)
    ]
    return sorted(found, key=lambda gap: (gap.since, gap.document["id"], gap.kind))
