"""GeoJSON. Source: RFC 7946: positions are [longitude, latitude] in degrees (WGS 84)."""

from typing import Any

import orjson

from delivery.formats.list_part import ListPart
from delivery.formats.pictures import picture_of
from delivery.formats.values import filled

MEDIA_TYPE = "application/geo+json"
# What a map can tell things apart by; the rest is one request away.
KEPT = (
    *("type", "slug", "url", "title", "summary", "kind", "status", "stage", "starts_at"),
    *("ends_at", "is_all_day", "locale", "published_at", "updated_at"),
)


def write_geojson(part: ListPart) -> bytes:
    """Return those documents that have a point, with the box around them."""
    features = [feature_of(document) for document in part.documents if point_of(document)]
    points = [feature["geometry"]["coordinates"] for feature in features]
    collection: dict[str, Any] = {"type": "FeatureCollection"}
    if points:
        collection["bbox"] = box_of(points)
    return orjson.dumps(collection | {"features": features})


def point_of(document: dict[str, Any]) -> list[float] | None:
    """Return where a document is, or None."""
    place = document.get("place") or {}
    if place.get("latitude") is None or place.get("longitude") is None:
        return None
    return [place["longitude"], place["latitude"]]


def box_of(points: list[list[float]]) -> list[float]:
    """Return west, south, east and north."""
    longitudes = [point[0] for point in points]
    latitudes = [point[1] for point in points]
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]


def feature_of(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document as a feature."""
    picture = picture_of(document, "thumbnail")
    properties = {name: document.get(name) for name in KEPT} | {
        "place_name": document["place"]["name"],
        "address": document["place"]["address"],
        "topics": [topic["slug"] for topic in document["topics"]],
        "image": picture.url if picture else None,
        "image_alt": picture.alt if picture else None,
    }
    return {
        "type": "Feature",
        "id": document["id"],
        "geometry": {"type": "Point", "coordinates": point_of(document)},
        "properties": filled(properties),
    }
