"""A bridge of stone arches and its reflection."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import LEAF, MOSS, STONE
from home.demo.pictures.nature import ridge, tree, willow
from home.demo.pictures.shapes import arc, box, curve, oval

LEVEL = 640


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a6cccb", "#fce3bd"))
    c.glow(1150, 380, 420, "#fff0c8", 0.8)
    ridge(c, "bridge", 520, 150, ("#a5bcb2", "#e1d8b8"))
    for n, x in enumerate((120, 300, 1330, 1500)):
        tree(c, x, 640, 260 - n % 2 * 40, (LEAF, MOSS)[n % 2], f"b{n}")
    c.polygon(
        [
            *curve([(-10, 520), (400, 500), (800, 490), (1200, 500), (1610, 520)]),
            (1610, LEVEL),
            (-10, LEVEL),
        ],
        (STONE, "#978f7e"),
        Shade("#6d675b", "down", 0.45),
    )
    for n in range(4):
        x = 280 + n * 350
        c.polygon([*arc(x, LEVEL, 118, 118, 180, 360), (x, LEVEL)], ("#54787a", "#7fa9a0"))
        c.line(arc(x, LEVEL, 126, 126, 180, 360), "#7d7567", 14)
        for block in arc(x, LEVEL, 126, 126, 190, 350, 10):
            c.polygon(oval(block[0], block[1], 3), "#efe7d4")
    c.line(curve([(-10, 512), (400, 492), (800, 482), (1200, 492), (1610, 512)]), "#efe6d2", 16)
    for n in range(17):
        x = n * 100
        c.polygon(box(x - 8, 430, x + 8, 500), ("#d8d0be", "#a49b88"))
    c.line(curve([(-10, 446), (400, 428), (800, 418), (1200, 428), (1610, 446)]), "#c8bfab", 12)
    c.mirror(LEVEL, 350, "#7fa9a2", 0.36)
    c.veil(LEVEL, 1000, "#2f5d5a", 0.05, 0.6)
    for n in range(26):
        x, y = (n * 197) % 1600, LEVEL + 20 + (n * 83) % 320
        c.line([(x, y), (x + 60 + n % 5 * 26, y)], "#f3ead2", 2.4)
    willow(c, "bank", 1480, -40, 420, 560, ("#7d9c5a", "#93ad66", "#678a55"))
    return c
