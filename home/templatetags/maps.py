"""What a map on a page needs to know."""

from typing import Any
from urllib.parse import quote

from django import template
from django.conf import settings

from home.site.map.front import front_map

register = template.Library()


@register.filter
def directions(place: dict[str, Any]) -> str:
    """Return the address that shows the way to a place, or "" where its point is not known."""
    if place.get("latitude") is None:
        return ""
    values = {
        "latitude": f"{place['latitude']:.6f}",
        "longitude": f"{place['longitude']:.6f}",
        "name": quote(place.get("name") or place.get("address") or "", safe=""),
    }
    address: str = settings.MADANG_DIRECTIONS_URL
    for name, value in values.items():
        address = address.replace("{" + name + "}", value)
    return address


@register.simple_tag
def map_tiles() -> dict[str, Any]:
    """Return the address pattern of the map's tiles and whom to thank for them."""
    options = settings.GEO_WIDGET_LEAFLET_TILE_LAYER_OPTIONS
    return {"address": settings.MADANG_TILE_LAYER, "attribution": options.get("attribution", "")}


@register.simple_tag
def map_glance() -> dict[str, Any]:
    """Return what the front page shows of the map: the picture of the whole city, and ways in."""
    return front_map()
