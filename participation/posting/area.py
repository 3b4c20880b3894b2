"""Where a posting takes place: distances, and whether it is still within the city."""

from math import cos, hypot, radians

from django.conf import settings

from cms.places.coordinates import Point

METRES_PER_DEGREE = 111_195  # of latitude, on a sphere of 6,371 km


def metres_between(one: Point, latitude: float, longitude: float) -> float:
    """Return the distance in metres, on a plane: exact to 0.1 % within a city."""
    east = (one.longitude - longitude) * cos(radians(one.latitude))
    return METRES_PER_DEGREE * hypot(one.latitude - latitude, east)


def is_outside(point: Point | None) -> bool:
    """Tell whether a point lies outside of the setting MADANG_AREA; no point lies nowhere."""
    if point is None or not settings.MADANG_AREA:
        return False
    west, south, east, north = settings.MADANG_AREA
    return not (south <= point.latitude <= north and west <= point.longitude <= east)
