"""What is there already: alike in title, or at the same time within 150 metres."""

import re
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from cms.places.coordinates import Point
from delivery.models import Publication
from delivery.models.publications import PublicationState
from participation.posting.area import metres_between

NEAR = 150  # metres
DAY = timedelta(days=1)
SAME_TIME = timedelta(hours=2)
ALIKE = 0.5  # the share of pairs of letters that two titles have in common
MOST_READ, MOST_SHOWN = 500, 5
GAPS = re.compile(r"[\W_]+")


def pairs(title: str) -> set[str]:
    """Return the pairs of letters of a title, without spaces and signs."""
    plain = GAPS.sub("", title.casefold())
    return {plain[n : n + 2] for n in range(len(plain) - 1)} or {plain}


def likeness(one: str, other: str) -> float:
    """Return how alike two titles are, from 0 to 1 (Dice's coefficient of letter pairs)."""
    left, right = pairs(one), pairs(other)
    if not left - {""} or not right - {""}:
        return 0.0
    return 2 * len(left & right) / (len(left) + len(right))


def candidates(type_name: str, starts_at: datetime | None) -> QuerySet[Publication]:
    """Return what could be alike: within a day of a time, or else the newest."""
    rows = Publication.objects.filter(state=PublicationState.LIVE, type=type_name)
    if starts_at is None:
        return rows.order_by("-published_at")[:MOST_READ]
    within = Q(occurrences__starts_at__range=(starts_at - DAY, starts_at + DAY))
    return rows.filter(within).distinct().order_by("starts_at")[:MOST_READ]


def similar(
    type_name: str, title: str, starts_at: datetime | None = None, point: Point | None = None
) -> list[dict[str, Any]]:
    """Return title, address and time (of the city) of what is alike, the likest first."""
    found = []
    for row in candidates(type_name, starts_at):
        score = likeness(title, row.title)
        if score < ALIKE and not is_same_place_and_time(row, starts_at, point):
            continue
        begins = timezone.localtime(row.starts_at) if row.starts_at else None
        found.append((score, {"title": row.title, "url": row.url, "starts_at": begins}))
    found.sort(key=lambda each: -each[0])
    return [each for _score, each in found[:MOST_SHOWN]]


def is_same_place_and_time(
    row: Publication, starts_at: datetime | None, point: Point | None
) -> bool:
    """Tell whether something begins within two hours of a time, within 150 metres of a point."""
    if starts_at is None or point is None or row.latitude is None or row.longitude is None:
        return False
    if metres_between(point, row.latitude, row.longitude) > NEAR:
        return False
    return row.occurrences.filter(
        starts_at__range=(starts_at - SAME_TIME, starts_at + SAME_TIME)
    ).exists()
