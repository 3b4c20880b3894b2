"""A playground of logs, sand and swings with children at play."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BARK, BRICK, INDIGO, LEAF, MOSS, OCHRE, PLUM, WOOD, mixed
from home.demo.pictures.figures import head, walker
from home.demo.pictures.nature import grass, puff, ridge, tree
from home.demo.pictures.shapes import box, curve, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a5d0d6", "#fdf0d0"))
    puff(c, 330, 170, 300, "#fffaf0", 0.85)
    puff(c, 1230, 130, 260, "#fffaf0", 0.8)
    ridge(c, "play", 560, 130, ("#a3c0ae", "#dbe0bb"))
    for n, x in enumerate((90, 260, 1400, 1550)):
        tree(c, x, 660, 330 - n % 2 * 60, (LEAF, MOSS)[n % 2], f"p{n}")
    c.polygon(
        [*curve([(-10, 650), (500, 630), (1000, 655), (1610, 632)]), (1610, 1010), (-10, 1010)],
        (mixed(MOSS, "#e6d68a", 0.35), mixed(LEAF, MOSS, 0.5)),
    )
    c.polygon(oval(820, 850, 640, 118), ("#ecd7a6", "#d9bd83"), Shade("#a8854d", "down", 0.3))
    for x in (430, 880):
        c.line([(x - 46, 830), (x, 380)], BARK, 22)
        c.line([(x + 46, 830), (x, 380)], BARK, 22)
    c.line([(400, 384), (910, 384)], WOOD, 26)
    for x, sway, coat in ((560, -60, BRICK), (750, 44, INDIGO)):
        seat = (x + sway, 700)
        for dx in (-28, 28):
            c.line([(x + dx, 390), (seat[0] + dx, seat[1])], "#6d5a44", 4)
        c.polygon(box(seat[0] - 42, seat[1], seat[0] + 42, seat[1] + 14), "#7b5434")
        c.line([(seat[0], seat[1] - 4), (seat[0] + sway * 0.9, seat[1] + 66)], "#4a4f55", 20)
        c.line([(seat[0], seat[1] - 10), (seat[0] - sway * 0.2, seat[1] - 84)], coat, 46)
        head(c, seat[0] - sway * 0.24, seat[1] - 138, 30)
    for n in range(6):
        x, tall = 1010 + n * 74, 60 + (n * 53) % 120
        c.polygon(box(x - 30, 860 - tall, x + 30, 872), ("#b98a58", "#8a6038"), Shade("#4d3018"))
        c.polygon(oval(x, 860 - tall, 30, 11), "#e3c591")
        c.line([*oval(x, 860 - tall, 16, 6)], "#a97b4d", 2.4)
    walker(c, 1160, 758, 150, OCHRE)
    walker(c, 300, 900, 165, PLUM, 0.1)
    c.polygon([(180, 930), (250, 880), (330, 930)], "#e3c78f", Shade("#a8854d", "right", 0.4))
    c.polygon(oval(640, 905, 30), BRICK, Shade("#5a2118", "right", 0.5))
    grass(c, "lawn", 950, 56, 330, (MOSS, LEAF, "#b9c77a"))
    return c
