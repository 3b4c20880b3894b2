"""A low stage with a folding screen, a drum and an open fan."""

from math import cos, pi, sin

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, INDIGO, OCHRE, PINE, WOOD, mixed
from home.demo.pictures.hanok import silk_lantern
from home.demo.pictures.nature import ridge
from home.demo.pictures.shapes import arc, box, curve, oval, rounded


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#263a5c", "#a8707a"))
    ridge(c, "stage", 470, 150, ("#4a4f72", "#3b4263"))
    c.glow(800, 560, 700, "#ffd594", 0.55)
    for n in range(8):
        left = 300 + n * 125
        slant = 12 if n % 2 else -12
        panel = [
            (left, 230 + slant),
            (left + 125, 230 - slant),
            (left + 125, 720 - slant),
            (left, 720 + slant),
        ]
        c.polygon(
            panel, ("#fbf1d8", "#ead3a4"), Shade("#a88a5a", "right" if n % 2 else "left", 0.4)
        )
        hill = curve(
            [
                (left + 8, 600),
                (left + 40, 520 - n % 3 * 40),
                (left + 85, 560),
                (left + 117, 480 + n % 4 * 24),
            ]
        )
        c.polygon(
            [*hill, (left + 117, 640), (left + 8, 640)],
            mixed(PINE, "#a8c0a8", n % 4 / 5),
            None,
            0.75,
        )
        c.line([(left, 230 + slant), (left, 720 + slant)], INDIGO, 7)
        if n % 3 == 1:
            c.polygon(oval(left + 60, 330, 22), BRICK, None, 0.8)
    c.polygon(
        [(120, 760), (1480, 760), (1640, 960), (-40, 960)],
        ("#c1874f", "#8f5d33"),
        Shade("#4d2d14", "down", 0.3),
    )
    for n in range(12):
        x = 120 + n * 124
        c.line([(x, 760), (x * 1.22 - 176, 960)], "#7a4c28", 3)
    c.polygon(box(-40, 960, 1640, 1010), ("#6d4425", "#4a2d18"))
    c.polygon(rounded(560, 800, 1160, 905, 24), "#efe3c4", Shade("#b59c6d", "right", 0.4))
    c.line([*rounded(572, 810, 1148, 895, 18), (1148, 877)], BRICK, 5)
    _drum(c, 690, 770)
    fan = arc(1010, 850, 170, 150, 200, 340, 30)
    c.shadow([(1010, 860), *fan], 0.3, 10)
    c.polygon([(1010, 850), *fan], CREAM, Shade("#c0a878", "down", 0.4))
    for n in range(11):
        angle = (200 + n * 14) * pi / 180
        c.line([(1010, 850), (1010 + 168 * cos(angle), 850 + 148 * sin(angle))], WOOD, 3.4)
    c.line(arc(1010, 850, 130, 115, 204, 336, 30), BRICK, 9)
    for x in (150, 1450):
        silk_lantern(c, x, 120, 230, BRICK, INDIGO, 0.5)
    return c


def _drum(c: Canvas, x: float, y: float) -> None:
    """Paint a barrel drum lying on its side, and its stick."""
    c.shadow(oval(x, y + 92, 150, 24), 0.4, 12)
    c.polygon(
        rounded(x - 130, y - 84, x + 130, y + 92, 70),
        (OCHRE, "#9c5a22"),
        Shade("#552a10", "right", 0.5),
    )
    for dx in (-70, -24, 24, 70):
        for dy in (-40, 4, 48):
            c.polygon(oval(x + dx, y + dy, 6), "#f3d68f")
    c.polygon(oval(x - 126, y + 4, 42, 86), CREAM, Shade("#b39a6d", "right", 0.4))
    c.polygon(oval(x - 126, y + 4, 16, 32), PINE)
    c.line([(x + 130, y + 104), (x + 270, y + 60)], "#5d3d26", 14)
