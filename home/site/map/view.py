"""What part of the world the map opens with."""

from cms.ground.districts import DISTRICTS
from delivery.area import Box
from home.site.map.where import Where, around, district_box

ROOM = 0.02  # degrees around the outermost middles


def city() -> Box:
    """Return the box in which the middles of all districts lie."""
    middles = [each.centre for each in DISTRICTS]
    latitudes = [each.latitude for each in middles]
    longitudes = [each.longitude for each in middles]
    return Box(
        min(longitudes) - ROOM,
        min(latitudes) - ROOM,
        max(longitudes) + ROOM,
        max(latitudes) + ROOM,
    )


def view_of(where: Where) -> Box:
    """Return the box to show: what is asked for, else the whole city."""
    if where.box is not None:
        return where.box
    if where.point is not None:
        return around(where.point, where.radius)
    if where.district:
        return district_box(where.district)
    return city()
