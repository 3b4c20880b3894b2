"""An old wooden railway station among cosmos flowers; no train comes any more."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BLUSH, CREAM, MOSS, PINE, WOOD, mixed
from home.demo.pictures.nature import grass, puff, ridge, tree
from home.demo.pictures.shapes import box, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#9cc2c4", "#fbe3c0"))
    c.glow(300, 420, 460, "#fff1cf", 0.85)
    puff(c, 420, 200, 380, CREAM, 0.75)
    puff(c, 1240, 120, 300, CREAM, 0.6)
    ridge(c, "station", 590, 170, ("#93b0a6", "#d9d8bb"))
    for n, (x, s) in enumerate(((1520, 420), (1390, 330), (660, 250), (560, 200))):
        tree(c, x, 690, s, ("#7f9b58", MOSS, "#a3a45a", "#8aa062")[n], f"st{n}")
    c.polygon(box(-10, 640, 1610, 1010), ("#a4ad70", "#7f9258"))
    _rails(c)
    _building(c)
    for left, top, size in ((60.0, 260, 1.0), (350.0, 470, 0.5)):
        c.line([(left, top), (left, 700 if size > 0.6 else 655)], "#5d4638", 14 * size)
        c.line(
            [(left - 60 * size, top + 36 * size), (left + 60 * size, top + 36 * size)],
            "#5d4638",
            9 * size,
        )
    c.line([(0, 300), (60, 300), (350, 490), (560, 560)], "#6c5a4c", 2)
    _cosmos(c)
    return c


def _rails(c: Canvas) -> None:
    """Paint two rails and their sleepers, running away to the left."""
    c.polygon([(420, 652), (445, 652), (900, 1010), (-220, 1010)], ("#bcae93", "#9a8b70"))
    for n in range(18):
        share = (n / 17) ** 2.1
        y = 660 + 345 * share
        left, right = 424 - 600 * share, 442 + 420 * share
        c.line([(left, y), (right, y)], mixed("#8a6d54", "#60483a", share), 2 + 20 * share)
    for foot in (-70, 700):
        c.polygon([(431, 652), (435, 652), (foot + 24, 1010), (foot, 1010)], ("#7d7f7c", "#4a5152"))


def _building(c: Canvas) -> None:
    """Paint the platform and the wooden house with its gable and awning."""
    c.polygon([(640, 700), (1610, 700), (1610, 790), (800, 790)], ("#cfc3a9", "#ab9f87"))
    c.polygon([(800, 790), (1610, 790), (1610, 822), (842, 822)], "#8b8170")
    c.polygon(box(780, 420, 1400, 705), ("#d8b98a", "#bf9766"), Shade("#7b5236", "right", 0.4))
    for n in range(14):
        c.line([(780, 440 + n * 19), (1400, 440 + n * 19)], "#a27d52", 2)
    c.polygon(
        [(730, 430), (860, 292), (1330, 292), (1450, 430)],
        ("#7d8a86", "#566468"),
        Shade("#2f3a3e", "right", 0.6),
    )
    for n in range(24):
        c.line([(864 + n * 20, 294), (738 + n * 30.6, 428)], "#46535a", 2.4)
    c.polygon([(950, 430), (1085, 262), (1220, 430)], "#46535a")
    c.polygon([(984, 430), (1085, 304), (1186, 430)], ("#e2c596", "#c9a06c"))
    c.polygon(oval(1085, 376, 30), CREAM)
    c.line([(1085, 376), (1085, 356)], "#3c3a36", 4)
    c.line([(1085, 376), (1099, 384)], "#3c3a36", 4)
    c.polygon(box(1020, 500, 1150, 705), PINE, Shade("#173a35", "right", 0.6))
    c.line([(1085, 505), (1085, 705)], "#173a35", 4)
    for x in (1034, 1098):
        c.polygon(box(x, 516, x + 38, 590), "#f7e2ae")
    for x in (820, 915, 1190, 1290):
        c.polygon(box(x, 500, x + 76, 620), "#4f7a6c")
        c.polygon(box(x + 6, 506, x + 70, 614), ("#f6e3b4", "#cfd8c4"))
        c.line([(x + 38, 506), (x + 38, 614)], "#4f7a6c", 5)
        c.line([(x + 6, 560), (x + 70, 560)], "#4f7a6c", 5)
    c.polygon([(930, 470), (1240, 470), (1270, 498), (900, 498)], "#6b4a38")
    for x in (918, 1252):
        c.line([(x, 498), (x, 705)], WOOD, 10)
    c.polygon(box(800, 664, 900, 674), WOOD)
    for x in (812, 888):
        c.line([(x, 674), (x, 704)], WOOD, 7)


def _cosmos(c: Canvas) -> None:
    """Paint cosmos flowers in front."""
    grass(c, "cosmos", 940, 90, 260, ("#5d7d48", "#7b9654", "#4c6f45"))
    chance = Random("cosmos")
    for _ in range(74):
        x = chance.choice((chance.uniform(0, 400), chance.uniform(820, 1600)))
        y, r = chance.uniform(800, 975), chance.uniform(13, 25)
        colour = chance.choice(("#e79aa6", "#f3c9cd", "#d8738c", CREAM, BLUSH))
        c.line([(x + chance.uniform(-8, 8), y + 120), (x, y)], "#5d7d48", 3)
        for k in range(8):
            dx, dy = oval(0, 0, r * 0.6, r * 0.5)[k * 3 if r < 16 / 0.6 else k * 9]
            c.polygon(oval(x + dx, y + dy, r * 0.34, r * 0.26), colour)
        c.polygon(oval(x, y, r * 0.25), "#e3a83f")
