"""The list beside the map: a part of what answers, whole documents for that part alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from django.utils import timezone

from delivery.models import Publication
from delivery.models.publications import PublicationState
from delivery.next_turns import with_next_time
from home.site.map.asked import MapAsked
from home.site.map.kept import spots_for
from home.site.map.kinds import map_kinds
from home.site.map.spots import Spot

SIZE = 24
PLACELESS = 6  # of what has no place, on the page of what has one


@dataclass(frozen=True)
class Entry:
    """One line of the list: a document, and the sign of what it is."""

    document: dict[str, Any]
    kind: str
    shape: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True)
class Listing:
    """What the list shows, and how much there is of it; `placeless` stand nowhere on the map."""

    entries: list[Entry]
    count: int
    placeless: list[Entry]
    placeless_count: int
    page: int
    is_more: bool
    spots: list[Spot]


def listing(asked: MapAsked, now: datetime | None = None) -> Listing:
    """Return the asked part of the list; two or three queries, however much there is."""
    every, _key = spots_for(asked.choice, asked.stretch, now or timezone.now())
    located = [each for each in every if is_meant(each, asked)]
    nowhere = [each for each in every if each.latitude is None]
    main = nowhere if asked.is_placeless else located
    # Past the end there is the last part, not an empty page.
    page = min(asked.page, max(1, -(-len(main) // SIZE)))
    shown = main[(page - 1) * SIZE : page * SIZE]
    aside = [] if asked.is_placeless or page > 1 else nowhere[:PLACELESS]
    found = documents_of([*shown, *aside])
    return Listing(
        entries=entries(shown, found),
        count=len(main),
        placeless=entries(aside, found),
        placeless_count=len(nowhere),
        page=page,
        is_more=len(main) > page * SIZE,
        spots=located,
    )


def is_meant(spot: Spot, asked: MapAsked) -> bool:
    """Tell whether something has a place, and the asked one."""
    if spot.latitude is None or spot.longitude is None:
        return False
    return asked.where.is_anywhere or asked.where.holds(spot.latitude, spot.longitude)


def documents_of(spots: Sequence[Spot]) -> dict[Any, dict[str, Any]]:
    """Return the documents by uuid, each with its next time; one query, none for nothing."""
    if not spots:
        return {}
    rows = Publication.objects.filter(
        uuid__in=[each.uuid for each in spots], state=PublicationState.LIVE
    )
    bodies = dict(rows.values_list("uuid", "body"))
    found = {}
    for each in spots:
        if each.uuid in bodies:
            document = orjson.loads(bytes(bodies[each.uuid] or b"{}"))
            found[each.uuid] = with_next_time(document, each.next_at) if each.next_at else document
    return found


def entries(spots: Sequence[Spot], found: dict[Any, dict[str, Any]]) -> list[Entry]:
    """Return a line for each of the documents that are there."""
    kinds = list(map_kinds().values())
    return [
        Entry(
            found[each.uuid],
            kinds[each.kind].name,
            kinds[each.kind].shape,
            each.latitude,
            each.longitude,
        )
        for each in spots
        if each.uuid in found
    ]
