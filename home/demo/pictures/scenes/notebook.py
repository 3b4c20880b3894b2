"""An open notebook, a pencil and a cup on a desk, seen from above."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import CREAM, LEAF, OCHRE, PERSIMMON, WOOD
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import box, oval, rounded, turned

MIDDLE = (760, 520)


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#b98c5e", "#a3754a"))
    for n in range(8):
        y = 60 + n * 130
        c.line([(-10, y), (1610, y + 8)], "#916540", 4)
    chance = Random("notes")
    for side in (-1, 1):
        left, right = (360, 756) if side < 0 else (764, 1160)
        page = turned(rounded(left, 230, right, 800, 10), -4, MIDDLE)
        c.shadow(page, 0.4, 14)
        c.polygon(page, (CREAM, "#efe3c9"), Shade("#b8a27c", "right" if side < 0 else "left", 0.35))
        for row in range(13):
            y, end = 290 + row * 38, right - 40 - chance.uniform(0, 150) * (row % 3 == 2)
            c.line(turned([(left + 40, y), (end, y)], -4, MIDDLE), "#b9a98c", 2.4)
    c.line(turned([(760, 232), (760, 798)], -4, MIDDLE), "#a98f66", 5)
    for n, (x, y) in enumerate(((880, 620), (1000, 660), (960, 560))):
        c.polygon(turned(oval(x, y, 44), 0, MIDDLE), (OCHRE, LEAF, PERSIMMON)[n], None, 0.45)
    pencil = turned(box(1010, 470, 1420, 494), 38, (1010, 482))
    c.shadow(pencil, 0.35, 8)
    c.polygon(pencil, ("#e0a63f", "#c98a2f"), Shade("#7a5319", "down", 0.4))
    tip = turned([(1010, 470), (966, 482), (1010, 494)], 38, (1010, 482))
    c.polygon(tip, "#f1dbb3")
    c.polygon(oval(979, 457, 5), "#2a3336")
    c.shadow(oval(1336, 300, 138), 0.35, 16)
    c.polygon(oval(1320, 280, 150), "#efe5d1", Shade("#b3a184", "right", 0.4))
    c.polygon(oval(1320, 280, 104), "#f8f1e2")
    c.polygon(oval(1320, 280, 88), ("#7a4d2f", "#5e3a24"))
    c.polygon(rounded(1418, 262, 1494, 298, 16), "#efe5d1")
    for turn in (20, 60, 100):
        leaf(c, 120, 130, 210, turn, LEAF)
    c.polygon(oval(130, 140, 20), WOOD)
    return c
