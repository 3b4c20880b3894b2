"""In which district of the city something is: by its address, else by the nearest district."""

import math
from typing import Any

from cms.ground.districts import DISTRICTS, District, DistrictKind

DEGREE = 111.2  # kilometres of a degree of latitude
# Dong lie about one kilometre apart, eup and myeon five or more.
FURTHEST = {DistrictKind.DONG: 1.5, DistrictKind.EUP: 6.0, DistrictKind.MYEON: 6.0}


def area_of(place: dict[str, Any], latitude: float | None, longitude: float | None) -> str:
    """Return the name of a place's district; empty where none is known."""
    said = f"{place.get('address') or ''} {place.get('name') or ''}"
    named = next((each.name for each in DISTRICTS if each.name in said), "")
    if named or latitude is None or longitude is None:
        return named
    distance, nearest = min(
        ((kilometres(each, latitude, longitude), each) for each in DISTRICTS),
        key=lambda pair: pair[0],
    )
    return nearest.name if distance <= FURTHEST[nearest.kind] else ""


def kilometres(district: District, latitude: float, longitude: float) -> float:
    """Return how far a point is from the middle of a district."""
    north = district.centre.latitude - latitude
    east = (district.centre.longitude - longitude) * math.cos(math.radians(latitude))
    return DEGREE * math.hypot(north, east)
