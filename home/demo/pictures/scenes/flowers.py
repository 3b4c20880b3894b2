"""Field flowers in a jar on a table by a window."""

from math import cos, pi, sin
from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BLUSH, CELADON, CREAM, LEAF, OCHRE, PERSIMMON, PLUM, mixed
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import box, curve, oval, rounded, turned

COLOURS = (BLUSH, "#f4d67a", PERSIMMON, "#b99ac6", CREAM, "#e58f86")


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#f2e3c6", "#e4cda2"))
    c.polygon(rounded(150, 80, 730, 640, 290), ("#bfe0dc", "#f6efd2"))
    c.glow(440, 330, 330, "#fff6d6", 0.6)
    c.line([(440, 80), (440, 640)], "#a97b4d", 10)
    c.line([(150, 380), (730, 380)], "#a97b4d", 10)
    c.polygon(box(-10, 760, 1610, 1010), ("#c79a66", "#a2744a"), Shade("#6d4a2c", "down", 0.3))
    c.line([(-10, 760), (1610, 760)], "#e0bb88", 10)
    chance = Random("posy")
    for n in range(17):
        x, y = 950 + chance.uniform(-330, 330), 330 + chance.uniform(-170, 150)
        foot = 950 + (x - 950) * 0.16
        c.line(curve([(foot, 720), ((x + foot) / 2 + 16, 540), (x, y)], 16), LEAF, 6)
        leaf(c, (x + foot) / 2 + 12, 560, 90, -40 if x > 950 else -140, mixed(LEAF, "#2f5d50", 0.3))
        _flower(c, x, y, chance.uniform(42, 74), COLOURS[n % len(COLOURS)], n * 0.4)
    jar = [(860, 640), (840, 760), (860, 890), (1040, 890), (1060, 760), (1040, 640)]
    c.shadow(oval(970, 895, 150, 22), 0.35, 12)
    c.polygon(curve([*jar, jar[0]], 10), (CELADON, "#7d9f8e"), Shade("#4c6a5e", "right", 0.55))
    c.polygon(oval(950, 640, 92, 18), "#5d7f70")
    for n, (x, turn) in enumerate(((420, 12), (560, -18), (1290, 8))):
        leaf(c, x, 870, 110, turn, LEAF)
        _flower(c, x - 16, 866, 44, COLOURS[n], n)
    c.polygon(oval(1330, 858, 9), PLUM)
    return c


def _flower(c: Canvas, x: float, y: float, r: float, colour: str, turn: float) -> None:
    """Paint a flower with eight petals."""
    for n in range(8):
        angle = turn + n * pi / 4
        petal = oval(x + r * 0.6 * cos(angle), y + r * 0.6 * sin(angle), r * 0.46, r * 0.27)
        middle = (x + r * 0.6 * cos(angle), y + r * 0.6 * sin(angle))
        shade = Shade(mixed(colour, "#7a3d2c", 0.5), "down", 0.35)
        c.polygon(turned(petal, angle * 180 / pi, middle), colour, shade)
    c.polygon(oval(x, y, r * 0.3), OCHRE, Shade("#8a5a1c", "right", 0.6))
