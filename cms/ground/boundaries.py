"""Real boundaries that a city has imported: drawn instead of the mosaic where there are any.

They lie in the installation's own folder, never in the repository.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import orjson
from django.conf import settings

from cms.ground.mercator import Position, project
from cms.ground.polygons import Polygon
from cms.places.coordinates import Point

FILE = "boundaries.json"
Edition = tuple[int, int]
NONE: Edition = (0, 0)


@dataclass(frozen=True)
class Boundary:
    """A district's name and its rings in the unit square: outer ones and holes alike."""

    name: str
    rings: tuple[Polygon, ...]

    @cached_property
    def corners(self) -> tuple[Position, Position]:
        """Return the north-western and the south-eastern corner of all of it."""
        xs, ys = zip(*(position for ring in self.rings for position in ring), strict=True)
        return (min(xs), min(ys)), (max(xs), max(ys))

    def holds(self, position: Position) -> bool:
        """Tell whether a position lies inside; what lies in a hole does not."""
        return sum(crossings(ring, position) for ring in self.rings) % 2 == 1


def crossings(ring: Polygon, position: Position) -> int:
    """Return how often a line from `position` to the east crosses a ring."""
    x, y = position
    count = 0
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            count += 1
    return count


def boundaries_path() -> Path:
    """Return where imported boundaries lie."""
    return Path(settings.STATE_DIR) / FILE


def edition() -> Edition:
    """Return what tells one import from another; NONE where there was none."""
    try:
        found = boundaries_path().stat()
    except OSError:
        return NONE
    return found.st_mtime_ns, found.st_size


def boundaries() -> tuple[Boundary, ...]:
    """Return the imported boundaries, none where nothing was imported."""
    current = edition()
    return () if current == NONE else _read(str(boundaries_path()), current)


@lru_cache(maxsize=2)
def _read(path: str, _edition: Edition) -> tuple[Boundary, ...]:
    stored = orjson.loads(Path(path).read_bytes())
    return tuple(
        Boundary(
            each["name"],
            tuple(
                tuple(project(Point(latitude, longitude)) for longitude, latitude in ring)
                for ring in each["rings"]
            ),
        )
        for each in stored["districts"]
    )
