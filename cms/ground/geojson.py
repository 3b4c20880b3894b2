"""Reads a city's boundary file: GeoJSON in degrees, with a name for every district."""

import math
from collections.abc import Sequence
from typing import Any

import orjson

NAMES = ("name", "adm_nm", "EMD_KOR_NM", "EMD_NM", "ADM_NM", "읍면동", "행정동명")
LARGEST = 50 * 1024 * 1024  # bytes
MOST_DISTRICTS, MOST_POINTS = 1_000, 2_000_000
FINE = 0.00015  # degrees, about fifteen metres: what is finer is not drawn
Ring = list[tuple[float, float]]


class BoundaryFileError(Exception):
    """The file cannot be used; the text says what to do."""


def read_boundaries(text: bytes, name_field: str = "") -> list[dict[str, Any]]:
    """Return name and simplified rings (longitude, latitude) of each district.

    Raises BoundaryFileError.
    """
    if len(text) > LARGEST:
        raise BoundaryFileError("The file is larger than 50 MB. Simplify it first.")
    try:
        read = orjson.loads(text)
    except orjson.JSONDecodeError as broken:
        raise BoundaryFileError("The file is no JSON. A GeoJSON file is expected.") from broken
    features = read.get("features") if isinstance(read, dict) else None
    if not isinstance(features, list) or not features:
        raise BoundaryFileError("The file is no GeoJSON FeatureCollection with features.")
    if len(features) > MOST_DISTRICTS:
        raise BoundaryFileError(f"More than {MOST_DISTRICTS} features. Cut out your city first.")
    found: dict[str, list[Ring]] = {}
    points = 0
    for number, feature in enumerate(features, 1):
        rings = rings_of(feature, number)
        points += sum(map(len, rings))
        if points > MOST_POINTS:
            raise BoundaryFileError("The file has too many points. Simplify it first.")
        found.setdefault(name_of(feature, number, name_field), []).extend(rings)
    return [
        {"name": name, "rings": [simplified(ring) for ring in rings]}
        for name, rings in found.items()
    ]


def name_of(feature: Any, number: int, name_field: str) -> str:
    """Return a district's name, without the province and city before it."""
    properties = feature.get("properties") or {}
    fields = (name_field,) if name_field else NAMES
    name = next((properties[each] for each in fields if properties.get(each)), None)
    words = name.split() if isinstance(name, str) else []
    if not words or len(words[-1]) > 100 or not words[-1].isprintable():
        known = ", ".join(sorted(map(str, properties))[:20]) or "none"
        raise BoundaryFileError(
            f"Feature {number} has no name. Say with --name-field which property holds it; "
            f"there are: {known}."
        )
    return str(words[-1])


def rings_of(feature: Any, number: int) -> list[Ring]:
    """Return all rings of a feature's polygons."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or kind not in ("Polygon", "MultiPolygon"):
        raise BoundaryFileError(f"Feature {number} is no Polygon and no MultiPolygon.")
    given: Any = geometry.get("coordinates")
    try:
        polygons = [given] if kind == "Polygon" else list(given)
        rings = [ring_of(ring, number) for polygon in polygons for ring in polygon]
    except (TypeError, ValueError, IndexError) as broken:
        raise BoundaryFileError(f"Feature {number} has broken coordinates.") from broken
    if not rings:
        raise BoundaryFileError(f"Feature {number} is empty.")
    return rings


def ring_of(given: Sequence[Any], number: int) -> Ring:
    """Return one ring, open: its last point is not its first again."""
    ring = [(float(each[0]), float(each[1])) for each in given]
    for longitude, latitude in ring:
        if not (math.isfinite(longitude) and math.isfinite(latitude)):
            raise BoundaryFileError(f"Feature {number} has broken coordinates.")
        if abs(longitude) > 180 or abs(latitude) > 85:
            raise BoundaryFileError(
                f"Feature {number} is not in degrees (WGS 84). Turn the file first: "
                "ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson"
            )
    if ring[0] == ring[-1]:
        ring.pop()
    if len(ring) < 3:
        raise BoundaryFileError(f"Feature {number} has a ring of fewer than three points.")
    return ring


def simplified(ring: Ring) -> Ring:
    """Return a ring without what is finer than FINE (Douglas and Peucker); three points stay."""
    farthest = max(range(len(ring)), key=lambda index: math.dist(ring[0], ring[index]))
    kept = {0, farthest}
    spans = [(0, farthest), (farthest, len(ring))]
    closed = [*ring, ring[0]]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        if not inner:
            continue
        index = max(inner, key=lambda each: off(closed[each], closed[first], closed[last]))
        if off(closed[index], closed[first], closed[last]) > FINE:
            kept.add(index)
            spans += [(first, index), (index, last)]
    found = [ring[index] for index in sorted(kept)]
    rounded = [(round(longitude, 6), round(latitude, 6)) for longitude, latitude in found]
    return rounded if len(rounded) > 2 else ring[:3]


def off(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    """Return how far a point lies off the stretch between two others."""
    length = math.dist(start, end)
    if length == 0:
        return math.dist(point, start)
    along = (
        (point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1])
    ) / length**2
    along = min(max(along, 0), 1)
    nearest = (
        start[0] + along * (end[0] - start[0]),
        start[1] + along * (end[1] - start[1]),
    )
    return math.dist(point, nearest)
