"""Web Mercator: degrees to the unit square, whose corner is north-west and whose y grows south.

The tiling is the usual one of web maps: 2^zoom tiles a side, each of 256 pixels.
"""

import math

from cms.places.coordinates import Point

Position = tuple[float, float]

TILE_PIXELS = 256
EARTH_KM = 40_075.017  # round the equator


def project(point: Point) -> Position:
    """Return where `point` lies in the unit square."""
    x = (point.longitude + 180) / 360
    y = (1 - math.asinh(math.tan(math.radians(point.latitude))) / math.pi) / 2
    return x, y


def unproject(position: Position) -> Point:
    """Return the point at a position in the unit square."""
    x, y = position
    latitude = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))
    return Point(latitude=latitude, longitude=x * 360 - 180)


def kilometres(count: float, latitude: float) -> float:
    """Return `count` km, at `latitude` (degrees), as a length in the unit square."""
    return count / (EARTH_KM * math.cos(math.radians(latitude)))
