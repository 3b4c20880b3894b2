"""Convex polygons in the plane: cutting, rounding, and what lies inside."""

import math
from collections.abc import Sequence

from cms.ground.mercator import Position

Polygon = tuple[Position, ...]


def cut(polygon: Sequence[Position], a: float, b: float, c: float) -> Polygon:
    """Return what is left of `polygon` where a·x + b·y ≤ c."""
    kept: list[Position] = []
    for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], *polygon[:1]), strict=True):
        beyond1, beyond2 = a * x1 + b * y1 - c, a * x2 + b * y2 - c
        if beyond1 <= 0:
            kept.append((x1, y1))
        if (beyond1 < 0 < beyond2) or (beyond2 < 0 < beyond1):
            share = beyond1 / (beyond1 - beyond2)
            kept.append((x1 + share * (x2 - x1), y1 + share * (y2 - y1)))
    return tuple(kept)


def nearer(polygon: Polygon, site: Position, other: Position) -> Polygon:
    """Return the part of `polygon` that is nearer to `site` than to `other`."""
    (x1, y1), (x2, y2) = site, other
    a, b = x2 - x1, y2 - y1
    return cut(polygon, a, b, a * (x1 + x2) / 2 + b * (y1 + y2) / 2)


def within_square(polygon: Polygon, low: float, high: float) -> Polygon:
    """Return the part of `polygon` whose x and y lie between `low` and `high`."""
    for a, b, c in ((-1, 0, -low), (1, 0, high), (0, -1, -low), (0, 1, high)):
        if not polygon:
            return ()
        polygon = cut(polygon, a, b, c)
    return polygon


def hull(points: Sequence[Position]) -> Polygon:
    """Return the convex hull (Andrew's monotone chain), turning the way in which angles grow."""

    def half(ordered: Sequence[Position]) -> list[Position]:
        chain: list[Position] = []
        for point in ordered:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
                chain.pop()
            chain.append(point)
        return chain[:-1]

    ordered = sorted(set(points))
    return (*half(ordered), *half(ordered[::-1]))


def rounded(polygon: Polygon, radius: float, step: float = math.radians(6)) -> Polygon:
    """Return a hull grown by `radius` on every side, its corners arcs of chords of `step`."""
    grown: list[Position] = []
    for before, (x, y), after in zip(
        (polygon[-1], *polygon[:-1]), polygon, (*polygon[1:], polygon[0]), strict=True
    ):
        start = math.atan2(y - before[1], x - before[0]) - math.pi / 2
        end = math.atan2(after[1] - y, after[0] - x) - math.pi / 2
        sweep = (end - start) % math.tau
        chords = max(1, math.ceil(sweep / step))
        for index in range(chords + 1):
            angle = start + sweep * index / chords
            grown.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return tuple(grown)


def contains(polygon: Polygon, position: Position) -> bool:
    """Tell whether `position` lies in a convex polygon, its border included."""
    turns = [
        _turn(start, end, position)
        for start, end in zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    ]
    return all(turn >= 0 for turn in turns) or all(turn <= 0 for turn in turns)


def _turn(start: Position, end: Position, point: Position) -> float:
    (x1, y1), (x2, y2), (x3, y3) = start, end, point
    return (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1)
