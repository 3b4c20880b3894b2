"""What a map on a page needs to know."""

from typing import Any

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def map_tiles() -> dict[str, Any]:
    """Return the address pattern of the map's tiles and whom to thank for them."""
    options = settings.GEO_WIDGET_LEAFLET_TILE_LAYER_OPTIONS
    return {"address": settings.MADANG_TILE_LAYER, "attribution": options.get("attribution", "")}
