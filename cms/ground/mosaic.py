"""The mosaic: each district's cell is what lies nearer to its middle than to any other.

Everything is in the unit square of `mercator`, computed once a process.
"""

from dataclasses import dataclass
from functools import cache

from cms.ground.boundaries import boundaries
from cms.ground.districts import DISTRICTS, District
from cms.ground.mercator import Position, kilometres, project
from cms.ground.polygons import Polygon, contains, hull, nearer, rounded
from cms.places.coordinates import Point

MARGIN_KM = 5.5  # how far the outline lies beyond the outermost middles


@dataclass(frozen=True)
class Cell:
    """A district's part of the mosaic; cells that touch have different tints (0, 1, …)."""

    district: District
    site: Position
    polygon: Polygon
    tint: int


@cache
def outline() -> Polygon:
    """Return the softly rounded outline round all districts."""
    sites = [project(district.centre) for district in DISTRICTS]
    return rounded(hull(sites), kilometres(MARGIN_KM, DISTRICTS[0].centre.latitude))


@cache
def mosaic() -> tuple[Cell, ...]:
    """Return every district's cell."""
    sites = [project(district.centre) for district in DISTRICTS]
    polygons: list[Polygon] = []
    for site in sites:
        polygon = outline()
        for other in sites:
            if other != site:
                polygon = nearer(polygon, site, other)
        polygons.append(polygon)
    tints: list[int] = []
    for index, polygon in enumerate(polygons):
        taken = {tints[i] for i in range(index) if _touch(polygon, polygons[i])}
        tints.append(next(tint for tint in range(len(DISTRICTS)) if tint not in taken))
    return tuple(map(Cell, DISTRICTS, sites, polygons, tints))


def district_at(point: Point) -> str | None:
    """Return the Korean name of the district whose cell holds `point`, None outside the outline.

    Schematic, as the mosaic is: near a border the neighbour may be meant. Imported boundaries
    tell it as they are.
    """
    position = project(point)
    if real := boundaries():
        return next((each.name for each in real if each.holds(position)), None)
    if not contains(outline(), position):
        return None
    x, y = position
    cell = min(mosaic(), key=lambda cell: (cell.site[0] - x) ** 2 + (cell.site[1] - y) ** 2)
    return cell.district.name


def _touch(first: Polygon, second: Polygon) -> bool:
    """Tell whether two cells share a side: two corners at the same place (to about a metre)."""
    near = kilometres(0.001, DISTRICTS[0].centre.latitude)
    shared = sum(
        any(abs(x1 - x2) < near and abs(y1 - y2) < near for x2, y2 in second) for x1, y1 in first
    )
    return shared > 1
