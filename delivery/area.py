"""Where publications are: inside a box, or around a point. Degrees are WGS 84."""

import math
from dataclasses import dataclass

from django.db.models import F, FloatField, QuerySet
from django.db.models.expressions import ExpressionWrapper

from delivery.models import Publication

METRES = 111_195.0  # of a degree of latitude, on a sphere of 6,371 km


@dataclass(frozen=True)
class Box:
    """West, south, east and north; where west is more than east it crosses the date line."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True)
class Near:
    """A point and how far around it, in metres."""

    latitude: float
    longitude: float
    radius: float


def inside(rows: QuerySet[Publication], box: Box) -> QuerySet[Publication]:
    """Return those inside a box, its edges included."""
    rows = rows.filter(latitude__gte=box.south, latitude__lte=box.north)
    if box.west <= box.east:
        return rows.filter(longitude__gte=box.west, longitude__lte=box.east)
    return rows.exclude(longitude__gt=box.east, longitude__lt=box.west)


def around(rows: QuerySet[Publication], near: Near) -> QuerySet[Publication]:
    """Return those within the radius: on a plane, which at 50 km is off by less than 0.1 %."""
    shrink = max(math.cos(math.radians(near.latitude)), 0.01)
    high, wide = near.radius / METRES, near.radius / METRES / shrink
    rows = inside(
        rows,
        Box(
            near.longitude - wide,
            near.latitude - high,
            near.longitude + wide,
            near.latitude + high,
        ),
    )
    north, east = F("latitude") - near.latitude, (F("longitude") - near.longitude) * shrink
    squared = ExpressionWrapper(north * north + east * east, output_field=FloatField())
    return rows.alias(squared=squared).filter(squared__lte=high * high)
