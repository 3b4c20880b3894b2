"""Into which section's queue a posting goes: by topic first, then by place."""

from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet

from cms.content_types import ContentType, content_types
from cms.pages import BasePage
from cms.places.coordinates import Point
from delivery.models import Publication
from delivery.models.publications import PublicationState
from delivery.submissions.queueing import takes
from participation.posting.area import metres_between

FAR = 1_000_000.0  # metres: further than anything in a city
NEAR = 0.1  # degrees around a point in which a section's things are looked for


def sections() -> QuerySet[Any]:
    """Return the sections that readers may see, in the order of the tree."""
    models = [each.model for each in content_types().values() if each.model.is_section]
    found: QuerySet[Any] = models[0].objects.live().public().order_by("path")
    return found


def nearest(point: Point | None) -> dict[str, float]:
    """Return how far (metres) the nearest publication of each section (by slug) is."""
    if point is None:
        return {}
    rows = Publication.objects.filter(
        state=PublicationState.LIVE,
        latitude__range=(point.latitude - NEAR, point.latitude + NEAR),
        longitude__range=(point.longitude - NEAR, point.longitude + NEAR),
    ).values_list("section", "latitude", "longitude")
    found: dict[str, float] = {}
    for slug, latitude, longitude in rows:
        if latitude is None or longitude is None:
            continue
        distance = metres_between(point, latitude, longitude)
        found[slug] = min(distance, found.get(slug, FAR))
    return found


def choose_section(
    declared: ContentType, topics: Collection[str], point: Point | None
) -> BasePage | None:
    """Return the section with most of the topics (slugs), of these the nearest, else the first.

    None where no section takes this type.
    """
    distances = nearest(point)
    best: tuple[tuple[float, float], BasePage] | None = None
    for section in sections():
        if not takes(section, declared):
            continue
        shared = len({topic.slug for topic in section.topics.all()}.intersection(topics))
        rank = (-float(shared), distances.get(section.slug, FAR))
        if best is None or rank < best[0]:
            best = (rank, section)
    return best[1] if best else None
