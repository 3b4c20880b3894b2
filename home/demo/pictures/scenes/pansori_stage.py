"""A pansori evening: a singer with a fan, a drummer, a folding screen."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import (
    BRICK,
    OCHRE,
    PLUM,
    SKIN,
    STRAW,
)
from home.demo.pictures.figures import seated
from home.demo.pictures.hanok import silk_lantern
from home.demo.pictures.nature import pine
from home.demo.pictures.shapes import arc, box, curve, oval, skyline, turned
from home.demo.pictures.singer import singer


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#3a2430", "#7a4a48"))
    c.glow(860, 420, 760, "#f0b070", 0.75)
    _screen(c)
    c.polygon([(-10, 760), (1610, 760), (1610, 1010), (-10, 1010)], ("#a06b42", "#5f3c2a"))
    for n in range(-12, 40):
        c.line([(800 + (n - 14) * 62, 760), (800 + (n - 14) * 120, 1010)], "#6b452e", 2)
    c.glow(850, 850, 620, "#ffd9a0", 0.55)
    mat = [(330, 800), (1270, 800), (1420, 950), (180, 950)]
    c.shadow(mat, 0.4, 14)
    c.polygon(mat, (STRAW, "#e9cf98"))
    c.polygon([(352, 810), (1248, 810), (1380, 938), (220, 938)], BRICK)
    c.polygon(
        [(366, 816), (1234, 816), (1358, 932), (242, 932)],
        ("#e3c587", "#f0dcae"),
        Shade("#b58f50", "left", 0.4),
    )
    _drummer(c, 470, 905)
    singer(c, 930, 900)
    for x in (110, 1490):
        silk_lantern(c, x, 120, 260, "#c2483a", "#35507c", 0.6)
    hang = [
        *curve([(1500, -10), (1512, 300), (1590, 700), (1560, 1010)]),
        (1610, 1010),
        (1610, -10),
    ]
    for cloth in (hang, [(1600 - x, y) for x, y in hang]):
        c.polygon(cloth, ("#5b2531", "#2c151f"), Shade("#1a0c14", "down", 0.4))
    return c


def _screen(c: Canvas) -> None:
    """Paint a folding screen of six panels with mountains and a pine."""
    left, wide = 300, 168
    line = skyline("screen", left, left + 6 * wide, 560, 190)
    for n in range(6):
        x, dip = left + n * wide, 10 if n % 2 else 0
        c.polygon(
            [(x, 210 + dip), (x + wide, 220 - dip), (x + wide, 780 - dip), (x, 770 + dip)], PLUM
        )
        inner = box(x + 12, 232, x + wide - 12, 752)
        c.polygon(
            inner, ("#f6ead0", "#ecd7ae"), Shade("#b9905f", "right" if n % 2 else "left", 0.5)
        )
        part = [p for p in line if x + 12 <= p[0] <= x + wide - 12]
        c.polygon([*part, (part[-1][0], 640), (part[0][0], 640)], ("#7fa093", "#eddcb6"))
        low = [(px, 640 - (560 - py) * 0.35) for px, py in part]
        c.polygon([*low, (low[-1][0], 690), (low[0][0], 690)], ("#557f70", "#e8d6ac"))
    c.polygon(oval(640, 330, 44), "#d8683c")
    pine(c, 1240, 738, 300, -0.1)


def _drummer(c: Canvas, x: float, seat: float) -> None:
    """Paint the drummer, seated, and the barrel drum before him."""
    seated(c, x - 20, seat, 330, "#e8e2d2")
    c.polygon(arc(x - 20, seat - 300, 74, 14, 0, 360), "#1d1a1c")
    c.polygon(box(x - 54, seat - 352, x + 14, seat - 300), "#1d1a1c", None, 0.9)
    c.shadow(oval(x + 130, seat + 6, 100, 16), 0.5, 8)
    c.polygon(box(x + 84, seat - 150, x + 180, seat + 2), BRICK, Shade("#5a221a", "down", 0.6))
    c.polygon(oval(x + 180, seat - 74, 30, 76), "#8e3c2c")
    c.polygon(
        oval(x + 84, seat - 74, 30, 76), ("#f3dfb4", "#d9ba7d"), Shade("#9a6a43", "down", 0.4)
    )
    c.line(oval(x + 84, seat - 74, 30, 76), "#7b5236", 5)
    for k in range(7):
        y = seat - 140 + k * 22
        c.polygon(oval(x + 118 + 8 * (k in (0, 6)), y, 5), OCHRE)
    stick = turned(box(x + 20, seat - 190, x + 130, seat - 180), 18, (x + 20, seat - 190))
    c.polygon(
        curve(
            [
                (x + 20, seat - 214),
                (x + 44, seat - 176),
                (x + 30, seat - 160),
                (x - 30, seat - 176),
                (x - 40, seat - 214),
            ],
            6,
        ),
        "#e8e2d2",
    )
    c.polygon(stick, "#6b4a38")
    c.polygon(oval(x + 34, seat - 182, 12), SKIN)
