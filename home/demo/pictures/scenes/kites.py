"""Children's kites in the wind above a hill."""

from math import sin

from home.demo.pictures.canvas import Canvas, Point, Shade
from home.demo.pictures.colours import (
    BRICK,
    CREAM,
    INDIGO,
    OCHRE,
    PERSIMMON,
    PINE,
    PLUM,
    mixed,
)
from home.demo.pictures.figures import walker
from home.demo.pictures.nature import grass, pine, puff, ridge
from home.demo.pictures.shapes import arc, box, curve, oval, turned


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#8fc1cc", "#f6ead0"))
    c.glow(300, 640, 560, "#fff2d0", 0.8)
    for x, y, wide in ((250, 230, 330), (1280, 330, 380), (760, 520, 260)):
        puff(c, x, y, wide, CREAM, 0.85)
    ridge(c, "kites", 720, 150, ("#93b3ac", "#d9dfc4"))
    ridge(c, "kites3", 770, 110, ("#77a088", "#bccb9e"))
    c.polygon(
        [
            *curve([(-10, 860), (380, 770), (800, 790), (1200, 850), (1610, 800)]),
            (1610, 1010),
            (-10, 1010),
        ],
        ("#a4b96c", "#76964f"),
    )
    pine(c, 1470, 850, 330, -0.14)
    _string((420, 760), (560, 250), c)
    _string((690, 772), (930, 150), c)
    _string((1010, 800), (1270, 260), c)
    _shield(c, 560, 230, 92, -12, BRICK, INDIGO)
    _ray(c, 940, 140, 100, 14, OCHRE, PERSIMMON)
    _shield(c, 1280, 240, 76, 10, PINE, OCHRE)
    _ray(c, 300, 420, 62, -16, PLUM, "#e79aa0")
    _string((250, 800), (304, 450), c)
    for x, foot, tall, coat in (
        (240, 860, 150, OCHRE),
        (405, 858, 172, BRICK),
        (680, 872, 165, "#4f8a86"),
        (1000, 896, 180, INDIGO),
        (1090, 902, 130, "#d98f7a"),
    ):
        walker(c, x, foot, tall, coat, 0.1)
        c.line([(x + 6, foot - tall * 0.68), (x + 22, foot - tall * 0.86)], coat, tall * 0.06)
    grass(c, "kites-grass", 900, 120, 260, ("#6f9050", "#8fae60", "#5d8048", "#b9b56a"))
    return c


def _string(hand: Point, kite: Point, c: Canvas) -> None:
    """Paint a string that sags a little between a hand and a kite."""
    middle = ((hand[0] + kite[0]) / 2 - 26, (hand[1] + kite[1]) / 2 + 44)
    c.line(curve([hand, middle, kite], 18), "#f3ead6", 2.4)


def _shield(c: Canvas, x: float, y: float, r: float, turn: float, first: str, second: str) -> None:
    """Paint a rectangular kite with a round hole in its middle."""
    whole = turned(box(x - r * 0.78, y - r, x + r * 0.78, y + r), turn, (x, y))
    c.polygon(whole, CREAM, Shade("#cdb894", "right", 0.5))
    c.polygon(turned(box(x - r * 0.78, y - r, x + r * 0.78, y - r * 0.55), turn, (x, y)), first)
    c.polygon(
        turned(box(x - r * 0.78, y + r * 0.55, x + r * 0.78, y + r), turn, (x, y)),
        second,
        Shade(mixed(second, "#101820", 0.5), "right", 0.4),
    )
    c.polygon(turned(arc(x, y - r * 0.55, r * 0.36, r * 0.3, 0, 180), turn, (x, y)), OCHRE)
    for a, b in (((-0.78, -1), (0.78, 1)), ((0.78, -1), (-0.78, 1)), ((0, -1), (0, 1))):
        c.line(
            turned([(x + a[0] * r, y + a[1] * r), (x + b[0] * r, y + b[1] * r)], turn, (x, y)),
            "#a8825a",
            2.6,
        )
    c.polygon(oval(x, y, r * 0.27), "#c3d9d2")
    c.line(oval(x, y, r * 0.27), "#a8825a", 3)


def _ray(c: Canvas, x: float, y: float, r: float, turn: float, first: str, second: str) -> None:
    """Paint a diamond kite with three long tails in the wind."""
    for n, colour in enumerate((second, CREAM, first)):
        tail = [
            (
                x + (n - 1) * r * 0.2 + sin(k / 2.2 + n) * r * 0.2 - k * r * 0.11,
                y + r * 0.8 + k * r * 0.21,
            )
            for k in range(13)
        ]
        c.line(curve(turned(tail, turn, (x, y)), 5), colour, r * 0.085)
    points = turned([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], turn, (x, y))
    c.polygon(points, first, Shade(mixed(first, "#3a2010", 0.5), "right", 0.4))
    c.polygon([points[0], points[1], (x, y)], mixed(first, CREAM, 0.4))
    c.polygon([points[2], points[3], (x, y)], second)
    for a, b in ((0, 2), (1, 3)):
        c.line([points[a], points[b]], "#7b5a3c", 3)
