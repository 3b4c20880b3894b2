"""The map as a picture, for those whose browser draws none: tiles, and pins that are links."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings

from cms.ground.mercator import TILE_PIXELS, project, unproject
from cms.places.coordinates import Point
from delivery.area import Box
from home.site.map.asked import MapAsked, box_text
from home.site.map.kinds import map_kinds
from home.site.map.spots import Spot

WIDTH, HEIGHT = 640, 480
SIGN = 30  # pixels a side of a single pin
EDGE = 28  # pixels; no sign is cut off by the picture's end
CLOSE = 52  # pixels; signs nearer than this would touch
CELL = 64  # pixels a side; what lies in one is one sign
Cell = tuple[int, int]
NEAREST = 16  # no single place is shown from nearer


@dataclass(frozen=True)
class Tile:
    """The address of a tile, and where it stands in the picture."""

    address: str
    left: float
    top: float


@dataclass(frozen=True)
class Sign:
    """One pin, or several that would cover one another: where, how many, and the way to them."""

    left: float
    top: float
    count: int
    shape: str
    address: str

    @property
    def corner_left(self) -> float:
        """Where the drawing of a single sign begins."""
        return self.left - SIGN / 2

    @property
    def corner_top(self) -> float:
        """Where the drawing of a single sign begins."""
        return self.top - SIGN / 2


@dataclass(frozen=True)
class Picture:
    """Tiles with signs on them, WIDTH by HEIGHT pixels."""

    tiles: list[Tile]
    signs: list[Sign]
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True)
class Window:
    """A zoom, and the picture's corner in pixels of the whole world."""

    zoom: int
    left: float
    top: float

    @classmethod
    def around(cls, box: Box) -> "Window":
        """Return the nearest window that shows all of a box; of one too large its middle."""
        x1, y1 = project(Point(min(box.north, 85), box.west))
        x2, y2 = project(Point(max(box.south, -85), box.east))
        x2 += 1 if x2 < x1 else 0  # across the date line
        zoom = next(
            (
                zoom
                for zoom in range(NEAREST, 0, -1)
                if (x2 - x1) * (TILE_PIXELS << zoom) <= WIDTH
                and (y2 - y1) * (TILE_PIXELS << zoom) <= HEIGHT
            ),
            1,
        )
        side = TILE_PIXELS << zoom
        return cls(zoom, (x1 + x2) / 2 * side - WIDTH / 2, (y1 + y2) / 2 * side - HEIGHT / 2)

    def here(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Return where a place (degrees) stands in the picture."""
        x, y = project(Point(max(min(latitude, 85), -85), longitude))
        side = TILE_PIXELS << self.zoom
        left = x * side - self.left
        if left < -side / 2:
            left += side  # beyond the date line
        return left, y * side - self.top

    def tiles(self) -> list[Tile]:
        """Return the tiles that the picture shows."""
        first_x, first_y = int(self.left // TILE_PIXELS), int(self.top // TILE_PIXELS)
        last_x = int((self.left + WIDTH - 1) // TILE_PIXELS)
        last_y = int((self.top + HEIGHT - 1) // TILE_PIXELS)
        count = 1 << self.zoom
        return [
            Tile(
                tile_address(self.zoom, x % count, y),
                x * TILE_PIXELS - self.left,
                y * TILE_PIXELS - self.top,
            )
            for y in range(max(first_y, 0), min(last_y, count - 1) + 1)
            for x in range(first_x, last_x + 1)
        ]

    def box(self, cells: Iterable[Cell]) -> Box:
        """Return the box (degrees) around some cells of the picture."""
        side = TILE_PIXELS << self.zoom
        columns, rows = zip(*cells, strict=True)
        left, right = min(columns) * CELL, (max(columns) + 1) * CELL
        top, bottom = min(rows) * CELL, (max(rows) + 1) * CELL
        north_west = unproject(((self.left + left) / side % 1, (self.top + top) / side))
        south_east = unproject(((self.left + right) / side % 1, (self.top + bottom) / side))
        return Box(
            north_west.longitude, south_east.latitude, south_east.longitude, north_west.latitude
        )


def tile_address(zoom: int, x: int, y: int) -> str:
    """Return the address of a tile of the map's ground."""
    address: str = settings.MADANG_TILE_LAYER
    for name, value in {"z": zoom, "x": x, "y": y, "s": "a", "r": ""}.items():
        address = address.replace(f"{{{name}}}", str(value))
    return address


@dataclass
class Group:
    """What stands so close together that it is one sign: in which cells, and around where."""

    cells: list[Cell]
    left: float
    top: float
    count: int
    kind: int

    def join(self, other: "Group") -> None:
        """Take another group in."""
        count = self.count + other.count
        self.left = (self.left * self.count + other.left * other.count) / count
        self.top = (self.top * self.count + other.top * other.count) / count
        self.cells += other.cells
        self.count = count


def groups_in(window: Window, spots: Iterable[Spot]) -> list[Group]:
    """Return the groups of a window in reading order; no two of them would touch."""
    cells: dict[Cell, Group] = {}
    for each in spots:
        if each.latitude is None or each.longitude is None:
            continue
        left, top = window.here(each.latitude, each.longitude)
        if not (0 <= left < WIDTH and 0 <= top < HEIGHT):
            continue
        cell = (int(left // CELL), int(top // CELL))
        one = Group([cell], left, top, 1, each.kind)
        if cell in cells:
            cells[cell].join(one)
        else:
            cells[cell] = one
    apart: list[Group] = []
    for group in sorted(cells.values(), key=lambda group: -group.count):
        near = next((one for one in apart if is_near(one, group)), None)
        if near is None:
            apart.append(group)
        else:
            near.join(group)
    return sorted(apart, key=lambda group: (group.top // CELL, group.left))


def is_near(one: Group, other: Group) -> bool:
    """Tell whether the signs of two groups would touch."""
    return math.hypot(one.left - other.left, one.top - other.top) < CLOSE


def picture(asked: MapAsked, view: Box, spots: Iterable[Spot]) -> Picture:
    """Return the picture of some spots; those outside of it are left out."""
    window = Window.around(view)
    kinds = list(map_kinds().values())
    signs = [
        Sign(
            left=min(max(each.left, EDGE), WIDTH - EDGE),
            top=min(max(each.top, EDGE), HEIGHT - EDGE),
            count=each.count,
            shape=kinds[each.kind].shape,
            address=asked.address(
                ("bbox", box_text(window.box(each.cells))), without=("district", "near", "radius")
            ),
        )
        for each in groups_in(window, spots)
    ]
    return Picture(window.tiles(), signs)
