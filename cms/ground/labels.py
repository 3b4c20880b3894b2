"""Which names stand where, at each zoom: one layout for all tiles, so that none is cut in two."""

from dataclasses import dataclass
from functools import cache

from cms.ground.districts import DISTRICTS, DistrictKind
from cms.ground.landmarks import HILLS, RIVERS
from cms.ground.mercator import TILE_PIXELS, project
from cms.places.coordinates import Point

FIRST_CITY_ZOOM = 8
FIRST_DISTRICT_ZOOM = 11
FIRST_HILL_ZOOM = 12
FIRST_DONG_ZOOM = 13
FIRST_ENGLISH_ZOOM = 14
FIRST_RIVER_ZOOM = 12

CITY = Point(35.4085, 127.3815)  # the middle of the built-up town
MIDDLE = Point(35.430, 127.435)  # the middle of the whole municipality


@dataclass(frozen=True)
class Label:
    """A name and where its middle stands, in pixels from the world's north-west corner."""

    text: str
    x: float
    y: float
    size: float
    style: str
    under: str = ""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom; a Hangul syllable is about as wide as it is high."""
        half = max(len(self.text) * self.size, len(self.under) * self.size * 0.42) / 2 + 3
        below = self.size * (1.5 if self.under else 0.65) + 2
        return self.x - half, self.y - self.size * 0.65 - 2, self.x + half, self.y + below


@cache
def labels(zoom: int) -> tuple[Label, ...]:
    """Return the labels of a zoom, most important first; what would cover another is left out."""
    placed: list[Label] = []
    for label in _wanted(zoom):
        if not any(_overlap(label, other) for other in placed):
            placed.append(label)
    return tuple(placed)


def _wanted(zoom: int) -> list[Label]:
    if zoom < FIRST_CITY_ZOOM:
        return []
    if zoom < FIRST_DISTRICT_ZOOM:
        return [_label("남원시", MIDDLE, zoom, 13 + 2 * (zoom - FIRST_CITY_ZOOM), "town")]
    names: list[Label] = []
    if zoom < FIRST_DONG_ZOOM:
        names.append(_label("남원 시내", CITY, zoom, 14, "town", "Namwon"))
    ranks = {DistrictKind.EUP: 0, DistrictKind.MYEON: 1, DistrictKind.DONG: 2}
    for district in sorted(DISTRICTS, key=lambda district: ranks[district.kind]):
        if district.kind == DistrictKind.DONG and zoom < FIRST_DONG_ZOOM:
            continue
        under = district.name_en if zoom >= FIRST_ENGLISH_ZOOM else ""
        size = 13.0 if zoom < FIRST_DONG_ZOOM else 14.0
        names.append(_label(district.name, district.centre, zoom, size, district.kind, under))
    if zoom >= FIRST_HILL_ZOOM:
        names += [_label(f"▲ {hill.name}", hill.summit, zoom, 11.5, "hill") for hill in HILLS]
    if zoom >= FIRST_RIVER_ZOOM:
        names += [_label(river.name, river.named_at, zoom, 11.5, "river") for river in RIVERS]
    return names


def _label(text: str, point: Point, zoom: int, size: float, style: str, under: str = "") -> Label:
    x, y = project(point)
    side = TILE_PIXELS * 2**zoom
    return Label(text, x * side, y * side, size, style, under)


def _overlap(first: Label, second: Label) -> bool:
    left1, top1, right1, bottom1 = first.box
    left2, top2, right2, bottom2 = second.box
    return left1 < right2 and left2 < right1 and top1 < bottom2 and top2 < bottom1
