"""Places in the words of schema.org."""

from typing import Any

from delivery.formats.values import filled


def place_of(place: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return a place of a document, or None where there is none."""
    if not place:
        return None
    geo = None
    if place["latitude"] is not None and place["longitude"] is not None:
        geo = {
            "@type": "GeoCoordinates",
            "latitude": place["latitude"],
            "longitude": place["longitude"],
        }
    address = None
    if place["address"]:
        address = {
            "@type": "PostalAddress",
            "streetAddress": place["address"],
            "addressCountry": "KR",
        }
    name = place["name"] or place["address"]
    return filled({"@type": "Place", "name": name, "address": address, "geo": geo})
