"""Rivers and hills by which people find their way, drawn from general knowledge.

Degrees (WGS 84), as (latitude, longitude), good to one or two kilometres.
"""

from dataclasses import dataclass

from cms.places.coordinates import Point


@dataclass(frozen=True)
class River:
    """A river: its course downstream, and how broad it is drawn (1 is a brook)."""

    name: str
    course: tuple[Point, ...]
    breadth: float
    named_at: Point


@dataclass(frozen=True)
class Hill:
    """A summit."""

    name: str
    summit: Point


def _course(*places: tuple[float, float]) -> tuple[Point, ...]:
    return tuple(Point(latitude, longitude) for latitude, longitude in places)


RIVERS: tuple[River, ...] = (
    River(
        "요천",
        _course(
            (35.528, 127.520),
            (35.492, 127.487),
            (35.462, 127.462),
            (35.440, 127.428),
            (35.418, 127.406),
            (35.402, 127.388),
            (35.398, 127.372),
            (35.381, 127.352),
            (35.360, 127.325),
            (35.338, 127.305),
            (35.300, 127.300),
        ),
        2.0,
        Point(35.388, 127.3615),
    ),
    River(
        "섬진강",
        _course(
            (35.415, 127.165),
            (35.386, 127.196),
            (35.352, 127.208),
            (35.338, 127.245),
            (35.322, 127.270),
            (35.300, 127.300),
            (35.270, 127.330),
        ),
        3.0,
        Point(35.3455, 127.225),
    ),
    River(
        "람천",
        _course(
            (35.412, 127.498),
            (35.436, 127.527),
            (35.449, 127.562),
            (35.460, 127.598),
            (35.437, 127.622),
            (35.412, 127.632),
            (35.400, 127.665),
            (35.395, 127.710),
        ),
        1.6,
        Point(35.4515, 127.568),
    ),
)

HILLS: tuple[Hill, ...] = (
    Hill("교룡산", Point(35.427, 127.359)),
    Hill("바래봉", Point(35.421, 127.577)),
    Hill("만복대", Point(35.357, 127.522)),
    Hill("고남산", Point(35.480, 127.512)),
)
