"""Where: all of it, a district, a circle around a point, or what a map shows."""

import math
from dataclasses import dataclass
from functools import lru_cache

from cms.ground.boundaries import Edition, boundaries, edition
from cms.ground.mercator import unproject
from cms.ground.mosaic import district_at, mosaic
from cms.places.coordinates import Point
from delivery.area import METRES, Box


@dataclass(frozen=True)
class Where:
    """At most one of these holds: a district's name, a circle (metres), or a box (degrees)."""

    district: str = ""
    point: Point | None = None
    radius: int = 0
    box: Box | None = None

    @property
    def is_anywhere(self) -> bool:
        """Whether no place is asked for."""
        return not self.district and self.point is None and self.box is None

    def holds(self, latitude: float, longitude: float) -> bool:
        """Tell whether a place (degrees) is meant."""
        if self.district:
            # Most places are told apart by the box around the cell, for less.
            box = district_box(self.district)
            return in_box(box, latitude, longitude) and (
                district_at(Point(latitude, longitude)) == self.district
            )
        if self.point is not None:
            return distance(self.point, latitude, longitude) <= self.radius
        return self.box is None or in_box(self.box, latitude, longitude)


def district_box(name: str) -> Box:
    """Return the box around a district: its imported boundary, else its cell in the mosaic."""
    return _box(edition(), name)


@lru_cache(maxsize=256)
def _box(_edition: Edition, name: str) -> Box:
    rings = [ring for each in boundaries() if each.name == name for ring in each.rings]
    rings = rings or [each.polygon for each in mosaic() if each.district.name == name]
    xs, ys = zip(*(position for ring in rings for position in ring), strict=True)
    north_west, south_east = unproject((min(xs), min(ys))), unproject((max(xs), max(ys)))
    return Box(north_west.longitude, south_east.latitude, south_east.longitude, north_west.latitude)


def distance(point: Point, latitude: float, longitude: float) -> float:
    """Return how far (metres) a place is: on a plane, which at 50 km is off by less than 0.1 %."""
    east = (longitude - point.longitude + 180) % 360 - 180  # the short way round
    east *= math.cos(math.radians(point.latitude))
    return math.hypot(latitude - point.latitude, east) * METRES


def in_box(box: Box, latitude: float, longitude: float) -> bool:
    """Tell whether a place is in a box, its edges included; a box may cross the date line."""
    if not box.south <= latitude <= box.north:
        return False
    if box.west <= box.east:
        return box.west <= longitude <= box.east
    return longitude >= box.west or longitude <= box.east


def around(point: Point, radius: float) -> Box:
    """Return the box around a circle (metres), no further than a map of the world goes."""
    high = radius / METRES
    wide = high / max(math.cos(math.radians(point.latitude)), 0.01)
    south, north = point.latitude - high, point.latitude + high
    return Box(
        max(point.longitude - wide, -180),
        max(min(south, 85), -85),
        min(point.longitude + wide, 180),
        max(min(north, 85), -85),
    )
