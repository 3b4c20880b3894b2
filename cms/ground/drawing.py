"""The parts of a tile, each as SVG text."""

import math
from collections.abc import Iterable

from cms.ground.boundaries import Boundary, boundaries
from cms.ground.curves import smooth, stretches
from cms.ground.districts import DistrictKind
from cms.ground.frame import BLEED, Frame
from cms.ground.labels import Label, labels
from cms.ground.landmarks import RIVERS
from cms.ground.mercator import TILE_PIXELS, Position
from cms.ground.mosaic import Cell, mosaic, outline
from cms.ground.palette import (
    BORDER,
    BORDER_LINE,
    EDGE,
    FONTS,
    GLOW,
    GRID,
    INK,
    LANDS,
    STREETS,
    WATER,
)
from cms.ground.polygons import Polygon, within_square

LOW, HIGH = -BLEED, TILE_PIXELS + BLEED
GRID_STEPS = {14: 0.01, 15: 0.01, 16: 0.002, 17: 0.002, 18: 0.0005, 19: 0.0005}  # degrees


def shown(polygon: Polygon, frame: Frame) -> Polygon:
    """Return the part of a polygon of the unit square that this tile shows, in its pixels."""
    return within_square(tuple(map(frame.here, polygon)), LOW, HIGH)


def ground(frame: Frame) -> str:
    """Return the outline's glow and the district cells, or the imported districts."""
    if real := boundaries():
        return real_ground(real, frame)
    edge = shown(outline(), frame)
    if not edge:
        return ""
    path = _closed(edge)
    glow = f'<path d="{path}" fill="none" stroke="{GLOW}" stroke-width="14"/>'
    cells = [(cell, shown(cell.polygon, frame)) for cell in mosaic()]
    seen = [(cell, polygon) for cell, polygon in cells if polygon]
    fills = "".join(
        f'<path d="{_closed(polygon)}" fill="{_fill(cell)}" stroke="{_fill(cell)}"/>'
        for cell, polygon in seen
    )
    return glow + fills


def real_ground(real: Iterable[Boundary], frame: Frame) -> str:
    """Return the glow around imported districts, and their areas."""
    paths = [_rings(each, frame) for each in real]
    glow = "".join(paths)
    fills = "".join(
        f'<path d="{path}" fill="{LANDS[number % len(LANDS)]}" fill-rule="evenodd"/>'
        for number, path in enumerate(paths)
        if path
    )
    if not glow:
        return ""
    return (
        f'<path d="{glow}" fill="none" stroke="{GLOW}" stroke-width="14"/>'
        f'<path d="{glow}" fill="none" stroke="{EDGE}" stroke-width="3.6"/>{fills}'
    )


def real_borders(real: Iterable[Boundary], frame: Frame) -> str:
    """Return the borders between imported districts from zoom 9 up."""
    path = "".join(_rings(each, frame) for each in real) if frame.zoom >= 9 else ""
    if not path:
        return ""
    return (
        f'<path d="{path}" fill="none" stroke="{BORDER_LINE}" stroke-width="0.9" '
        'stroke-linejoin="round"/>'
    )


def _rings(boundary: Boundary, frame: Frame) -> str:
    (west, north), (east, south) = boundary.corners
    (left, top), (right, bottom) = frame.here((west, north)), frame.here((east, south))
    if right < LOW or left > HIGH or bottom < LOW or top > HIGH:
        return ""
    return "".join(_closed(polygon) for ring in boundary.rings if (polygon := shown(ring, frame)))


def rivers(frame: Frame) -> str:
    """Return the rivers, broader as one comes nearer."""
    lines = []
    for river in RIVERS:
        course = [frame.point(point) for point in river.course]
        runs = stretches(smooth(course), LOW, HIGH)
        if runs:
            width = river.breadth * min(12, max(0.5, 1.35 ** (frame.zoom - 11)))
            path = "".join(_open(run) for run in runs)
            lines.append(f'<path d="{path}" stroke-width="{width:.1f}"/>')
    style = f'fill="none" stroke="{WATER}" stroke-linecap="round" stroke-linejoin="round"'
    return f"<g {style}>{''.join(lines)}</g>" if lines else ""


def borders(frame: Frame) -> str:
    """Return the district borders from zoom 9 up, and the outline over them."""
    if real := boundaries():
        return real_borders(real, frame)
    edge = shown(outline(), frame)
    if not edge:
        return ""
    lines = ""
    if frame.zoom >= 9:
        polygons = [shown(cell.polygon, frame) for cell in mosaic()]
        path = "".join(_closed(polygon) for polygon in polygons if polygon)
        broad = 1.5 if frame.zoom < 11 else 3
        lines = (
            f'<path d="{path}" stroke="{BORDER}" stroke-width="{broad}"/>'
            f'<path d="{path}" stroke="{BORDER_LINE}" stroke-width="0.9"/>'
        )
    rim = f'<path d="{_closed(edge)}" stroke="{EDGE}" stroke-width="1.8"/>'
    return f'<g fill="none" stroke-linejoin="round">{lines}{rim}</g>'


def grid(frame: Frame) -> str:
    """Return a fine net of degrees, from zoom 14 up: what moves when one moves the map."""
    step = GRID_STEPS.get(frame.zoom)
    if step is None:
        return ""
    north_west, south_east = frame.corner(0, 0), frame.corner(TILE_PIXELS, TILE_PIXELS)
    path = ""
    for index in _multiples(north_west.longitude, south_east.longitude, step):
        x = ((index * step + 180) / 360) * frame.side - frame.left
        path += f"M{x:.1f} 0V{TILE_PIXELS}"
    for index in _multiples(south_east.latitude, north_west.latitude, step):
        mercator = math.asinh(math.tan(math.radians(index * step))) / math.pi
        y = (1 - mercator) / 2 * frame.side - frame.top
        path += f"M0 {y:.1f}H{TILE_PIXELS}"
    return f'<path d="{path}" stroke="{GRID}" stroke-width="0.7" opacity="0.6"/>' if path else ""


def names(frame: Frame) -> str:
    """Return the names that reach into this tile."""
    texts = "".join(_text(label, frame) for label in labels(frame.zoom) if _reaches(label, frame))
    if not texts:
        return ""
    return (
        f'<g font-family="{FONTS}" text-anchor="middle" paint-order="stroke" '
        f'stroke="{BORDER}" stroke-width="3.5" stroke-linejoin="round">{texts}</g>'
    )


def _text(label: Label, frame: Frame) -> str:
    x, y = label.x - frame.left, label.y - frame.top
    weight = 600 if label.style in {"town", "eup"} else 500
    text = (
        f'<text x="{x:.1f}" y="{y + label.size * 0.36:.1f}" font-size="{label.size:g}" '
        f'font-weight="{weight}" fill="{INK[label.style]}">{label.text}</text>'
    )
    if label.under:
        text += (
            f'<text x="{x:.1f}" y="{y + label.size * 1.35:.1f}" '
            f'font-size="{label.size * 0.72:.1f}" fill="{INK[label.style]}">{label.under}</text>'
        )
    return text


def _reaches(label: Label, frame: Frame) -> bool:
    left, top, right, bottom = label.box
    slack = 24  # a reader's font may be broader than we think
    return (
        left - slack < frame.left + TILE_PIXELS
        and right + slack > frame.left
        and top - slack < frame.top + TILE_PIXELS
        and bottom + slack > frame.top
    )


def _fill(cell: Cell) -> str:
    colours = STREETS if cell.district.kind == DistrictKind.DONG else LANDS
    return colours[cell.tint % len(colours)]


def _multiples(low: float, high: float, step: float) -> range:
    return range(math.ceil(low / step), math.floor(high / step) + 1)


def _open(points: Iterable[Position]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def _closed(points: Iterable[Position]) -> str:
    return _open(points) + "Z"
