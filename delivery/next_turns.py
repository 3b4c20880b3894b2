"""Documents with the time at which they take place next.

Readers of a series want its next turn, not its first. Times are told in the document's own zone.
"""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from django.db.models import Min
from django.utils import timezone

from delivery.models import PublicationOccurrence
from delivery.query import Found, Sort


def in_zone_of(document: dict[str, Any], moment: datetime) -> datetime:
    """Return a moment in the zone of a document: its own, or the city's."""
    name = document.get("timezone")
    return moment.astimezone(ZoneInfo(name) if name else timezone.get_default_timezone())


def with_turn(document: dict[str, Any], begins: datetime, ends: datetime) -> dict[str, Any]:
    """Return the document with the time of one turn as `next_at` and `next_ends_at`."""
    times = {"next_at": begins, "next_ends_at": ends}
    return document | {name: in_zone_of(document, each).isoformat() for name, each in times.items()}


def with_next_time(document: dict[str, Any], moment: datetime) -> dict[str, Any]:
    """Return the document of a series with its next turn, which is as long as its first.

    Without a first turn only `next_at` is added.
    """
    if not document.get("starts_at") or not document.get("ends_at"):
        return document | {"next_at": in_zone_of(document, moment).isoformat()}
    begins, ends = (datetime.fromisoformat(document[name]) for name in ("starts_at", "ends_at"))
    return with_turn(document, moment, moment + (ends - begins))


def with_next_times(documents: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the documents, those of a series with `next_at`; one query where there are any."""
    series = [each["id"] for each in documents if each.get("recurrence")]
    if not series:
        return documents
    rows = PublicationOccurrence.objects.filter(
        publication__in=series, ends_at__gt=timezone.now()
    ).order_by()
    times = rows.values_list("publication").annotate(next_at=Min("starts_at"))
    next_at = {str(uuid): moment for uuid, moment in times}
    return [
        with_next_time(each, next_at[each["id"]]) if each["id"] in next_at else each
        for each in documents
    ]


def documents_in(found: Found, sort: Sort) -> list[dict[str, Any]]:
    """Return the documents (parsed JSON) of a part; what comes again carries `next_at`.

    Sorted by time, a part knows the times already; else it takes one query where there are series.
    """
    if sort is not Sort.SOONEST:
        return with_next_times([orjson.loads(body) for body in found.bodies])
    return [with_next_time(orjson.loads(item.body), item.position.value) for item in found.items]
