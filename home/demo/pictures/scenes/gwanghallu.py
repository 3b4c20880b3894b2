"""The pavilion of Gwanghallu by its pond, towards evening."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, MOSS, PINE, STONE, WOOD, mixed
from home.demo.pictures.hanok import eaves, tiled_roof
from home.demo.pictures.nature import pine, ridge, tree, willow
from home.demo.pictures.shapes import arc, box, curve, oval

WATER_LEVEL = 690


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#9fc3c0", "#fbdcb4"))
    c.glow(430, 470, 520, "#fff0cb", 0.85)
    ridge(c, "south", 560, 150, ("#a9bdb6", "#e9d7bb"))
    ridge(c, "park", 610, 90, ("#7fa08f", "#c9c9a6"))
    for n, x in enumerate((300, 430, 1420, 1560)):
        tree(c, x, 680, 250 + n % 2 * 40, (MOSS, "#6f9468")[n % 2], f"g{n}")
    c.polygon(
        [*curve([(-10, 668), (400, 652), (900, 660), (1610, 648)]), (1610, 720), (-10, 720)],
        ("#93a86f", "#6f8a5c"),
    )
    _pavilion(c)
    c.polygon(box(-10, 684, 1610, 704), (STONE, "#8d8576"))
    c.mirror(WATER_LEVEL + 12, 310, "#7fa9a2", 0.38)
    c.veil(702, 1000, "#2f5d5a", 0.0, 0.55)
    _water(c)
    pine(c, 1430, 688, 350, -0.15)
    willow(c, "pond", 120, -30, 520, 620, ("#7d9c5a", "#93ad66", "#678a55"))
    return c


def _pavilion(c: Canvas) -> None:
    """Paint the raised hall: stone feet, a deck with a railing, columns, beams and the roof."""
    left, right, deck = 600, 1260, 566
    for n in range(7):
        x = left + 20 + n * (right - left - 40) / 6
        c.polygon(
            box(x - 13, deck, x + 13, 690), ("#cfc7b6", "#8f8878"), Shade("#5f5a50", "right", 0.5)
        )
    c.polygon(box(left + 30, deck + 26, right - 30, 660), "#3d4a44", None, 0.55)
    c.polygon(box(left + 10, 420, right - 10, deck), ("#4e3b2c", "#80603f"))
    c.polygon(box(left + 200, 440, right - 200, deck), ("#f4dca0", "#d9a862"), None, 0.55)
    c.glow(930, 520, 240, "#ffdf96", 0.8)
    for n in range(7):
        x = left + 20 + n * (right - left - 40) / 6
        c.polygon(
            box(x - 11, 420, x + 11, deck), (BRICK, "#8e3c2c"), Shade("#4d1f1a", "right", 0.6)
        )
    c.polygon(box(left - 26, deck - 4, right + 26, deck + 20), (WOOD, "#6b4a30"))
    c.polygon(box(left - 26, deck - 52, right + 26, deck - 44), "#7d3a2c")
    for n in range(37):
        x = left - 24 + n * (right - left + 48) / 36
        c.line([(x, deck - 48), (x, deck - 2)], "#7d3a2c", 4)
    eaves(c, left - 10, right + 10, 382)
    tiled_roof(c, 486, 1374, 396, 226, "#566468", 0.26)
    for n in range(8):
        c.polygon(
            box(560 - n * 11, 580 + n * 14, 606, 594 + n * 14),
            mixed(STONE, "#6f685c", n % 2 * 0.35),
        )


def _water(c: Canvas) -> None:
    """Paint ripples, lotus leaves and a few blossoms."""
    chance = Random("pond")
    for _ in range(60):
        x, y = chance.uniform(0, 1600), 716 + 280 * chance.random() ** 1.4
        half = chance.uniform(14, 70) * (y - 600) / 250
        c.line([(x - half, y), (x + half, y)], mixed("#cfe0d2", "#f9e3bd", chance.random()), 2)
    for x, y, r in (
        (980, 905, 92),
        (1150, 950, 120),
        (1330, 890, 80),
        (1490, 955, 116),
        (830, 965, 84),
        (1240, 845, 54),
        (1060, 842, 46),
    ):
        c.polygon(oval(x, y + 7, r, r * 0.32), "#264a44", None, 0.6)
        c.polygon(
            [(x, y), *arc(x, y, r, r * 0.32, 20, 342)], (MOSS, PINE), Shade("#2a5147", "right", 0.6)
        )
    for x, y in ((1060, 885), (1410, 900)):
        c.line([(x, y + 40), (x, y)], "#5c7d53", 5)
        for turn in (-58, -30, 30, 58, 0):
            c.polygon(
                oval(x + turn * 0.42, y - 24 + abs(turn) * 0.2, 13, 34, turn),
                ("#f2b7b0", CREAM),
                Shade("#d98b8f", "down", 0.4),
            )
