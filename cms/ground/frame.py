"""The window of one tile: from the unit square to the tile's own pixels."""

from dataclasses import dataclass

from cms.ground.mercator import TILE_PIXELS, Position, project, unproject
from cms.places.coordinates import Point

BLEED = 48  # pixels drawn beyond the tile's edge, so that no line ends in sight


@dataclass(frozen=True)
class Frame:
    """A tile's window; `left` and `top` are its corner in pixels of the whole world."""

    zoom: int
    left: int
    top: int

    @classmethod
    def of_tile(cls, zoom: int, x: int, y: int) -> "Frame":
        """Return the window of tile (zoom, x, y)."""
        return cls(zoom, x * TILE_PIXELS, y * TILE_PIXELS)

    @property
    def side(self) -> int:
        """The width of the whole world in pixels."""
        return TILE_PIXELS << self.zoom

    def here(self, position: Position) -> Position:
        """Return a position of the unit square in pixels of this tile."""
        x, y = position
        return x * self.side - self.left, y * self.side - self.top

    def point(self, point: Point) -> Position:
        """Return a point on the globe in pixels of this tile."""
        return self.here(project(point))

    def corner(self, right: int, down: int) -> Point:
        """Return the point at (right, down) pixels from the tile's north-west corner."""
        return unproject(((self.left + right) / self.side, (self.top + down) / self.side))
