"""Where a demo page is."""

from typing import Any


def place_fields(entry: dict[str, Any]) -> dict[str, str]:
    """Return the place of an entry as fields of a page; `lat` and `lon` are in degrees."""
    point = ""
    if entry.get("lat") is not None:
        point = f"SRID=4326;POINT({entry['lon']} {entry['lat']})"
    return {
        "place_name": entry.get("place_name") or "",
        "address": entry.get("address") or "",
        "point": point,
    }
