"""A bare persimmon tree hung with fruit, behind a stone wall in late autumn."""

import itertools
from random import Random

from home.demo.pictures.canvas import Canvas, Point, Shade
from home.demo.pictures.colours import BARK, PERSIMMON, mixed
from home.demo.pictures.hanok import stone_wall, tiled_roof
from home.demo.pictures.nature import ridge
from home.demo.pictures.shapes import curve, oval

BRANCHES: tuple[tuple[Point, ...], ...] = (
    ((640, 980), (660, 740), (620, 520), (690, 300), (660, 120)),
    ((640, 620), (480, 500), (360, 440), (230, 300)),
    ((650, 560), (820, 430), (960, 380), (1130, 220)),
    ((660, 420), (560, 320), (500, 200)),
    ((680, 330), (800, 240), (860, 120)),
    ((960, 380), (1060, 400), (1180, 360)),
    ((420, 470), (360, 540), (250, 520)),
)


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a9cbd0", "#fbe6c6"))
    ridge(c, "autumn", 640, 180, ("#c7a98a", "#e6cfa8"))
    ridge(c, "hill", 700, 90, ("#b98d5f", "#d8b987"))
    tiled_roof(c, 980, 1600, 640, 480, "#56646a", 0.22)
    stone_wall(c, -10, 1610, 720, 1010, "autumn")
    chance = Random("fruit")
    for n, branch in enumerate(BRANCHES):
        way = curve(list(branch), 12)
        for step, (a, b) in enumerate(itertools.pairwise(way)):
            thick = (46 if n == 0 else 20) * (1 - 0.8 * step / len(way))
            c.line([a, b], mixed(BARK, "#8a6a55", step / len(way)), thick)
        for x, y in way[len(way) // 3 :: 4]:
            _fruit(c, x + chance.uniform(-26, 26), y + chance.uniform(14, 52))
    for _ in range(9):
        _fruit(c, chance.uniform(200, 1200), chance.uniform(955, 985))
    return c


def _fruit(c: Canvas, x: float, y: float) -> None:
    """Paint one persimmon with its calyx."""
    c.line([(x, y - 34), (x, y - 18)], BARK, 3)
    c.polygon(oval(x, y, 23, 20), ("#f0a052", PERSIMMON), Shade(mixed(PERSIMMON, "#7a2d16", 0.6)))
    c.polygon(oval(x, y - 17, 12, 5), "#6b7a4a")
