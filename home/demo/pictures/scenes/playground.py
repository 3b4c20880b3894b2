"""A playground made with logs, ropes, sand and a hill."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import (
    BRICK,
    CREAM,
    INDIGO,
    LEAF,
    MOSS,
    OCHRE,
    PERSIMMON,
    SKIN,
    WOOD,
    mixed,
)
from home.demo.pictures.figures import head, walker
from home.demo.pictures.nature import grass, puff, ridge, tree
from home.demo.pictures.shapes import curve, loop, oval, rounded


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#9fcbd2", "#f4eed6"))
    puff(c, 360, 190, 360, CREAM, 0.9)
    puff(c, 1010, 130, 280, CREAM, 0.8)
    ridge(c, "play", 520, 160, ("#9dbdb2", "#dfe3c6"))
    for n, (x, s) in enumerate(((60, 380), (1560, 420), (1410, 300), (230, 270))):
        tree(c, x, 640, s, (LEAF, "#6c9a72", MOSS, "#8aa866")[n], f"pl{n}")
    c.polygon(
        [
            *curve([(-10, 640), (300, 600), (620, 610), (960, 520), (1230, 540), (1610, 640)]),
            (1610, 1010),
            (-10, 1010),
        ],
        ("#a9bf74", "#7f9d59"),
    )
    c.polygon(
        [*curve([(-10, 770), (500, 716), (1100, 760), (1610, 720)]), (1610, 1010), (-10, 1010)],
        ("#93b064", "#6b8f50"),
    )
    c.polygon(
        loop(
            [(560, 930), (700, 850), (960, 830), (1210, 870), (1260, 940), (1000, 990), (700, 985)]
        ),
        ("#ecd7a6", "#d8b878"),
        Shade("#b48f52", "down", 0.4),
    )
    _slide(c)
    _swings(c)
    _logs(c)
    for x, foot, tall, coat in (
        (860, 905, 170, BRICK),
        (985, 950, 150, "#4f8a86"),
        (1330, 872, 180, OCHRE),
    ):
        c.shadow(oval(x + 14, foot, 46, 9), 0.35, 6)
        walker(c, x, foot, tall, coat, 0.09)
    c.polygon([(900, 940), (946, 892), (992, 940)], "#d8b878", Shade("#a57f46", "right", 0.5))
    grass(c, "play-front", 985, 40, 190, ("#5f8547", "#7a9d55", "#4f7840"))
    chance = Random("daisies")
    for _ in range(46):
        px, py = chance.uniform(0, 1600), chance.uniform(930, 995)
        c.polygon(oval(px, py, 5.5), chance.choice((CREAM, "#f2c75c", "#e9a9a0")))
    return c


def _swings(c: Canvas) -> None:
    """Paint a swing of round timber with a child in the air and an empty seat."""
    timber = "#a8744a"
    for x in (150, 590):
        c.line([(x - 62, 850), (x, 420)], mixed(timber, "#3d261a", 0.25), 22)
        c.line([(x + 62, 850), (x, 420)], timber, 22)
    c.line([(112, 424), (628, 424)], WOOD, 26)
    for x in (410, 500):
        c.line([(x, 430), (x, 740)], "#6b5a48", 5)
    c.polygon(rounded(396, 734, 514, 752, 6), "#7b4d34")
    for top, low in ((240, 330), (326, 412)):
        c.line([(top, 430), (low, 706)], "#6b5a48", 5)
    c.polygon([(318, 700), (424, 668), (430, 686), (324, 718)], "#7b4d34")
    c.polygon(
        curve([(350, 690), (352, 620), (372, 590), (398, 592), (404, 640), (400, 676)], 6),
        PERSIMMON,
        Shade("#8e3c2c", "right", 0.5),
    )
    for a, b in (((390, 684), (470, 650)), ((376, 690), (458, 672))):
        c.line([a, (a[0] + 50, a[1] - 14), b, (b[0] + 34, b[1] + 22)], INDIGO, 17)
    for end in ((398, 636), (330, 650)):
        c.line([(376, 612), end], SKIN, 11)
    head(c, 376, 560, 29)


def _slide(c: Canvas) -> None:
    """Paint a slide laid on the hill, with steps of logs beside it."""
    c.polygon(
        curve(
            [
                (1090, 522),
                (1060, 600),
                (1000, 690),
                (930, 776),
                (990, 790),
                (1060, 712),
                (1120, 620),
                (1140, 524),
            ],
            10,
        ),
        ("#d7e0da", "#a5b8b3"),
        Shade("#6f8a86", "left", 0.5),
    )
    c.line(curve([(1090, 522), (1060, 600), (1000, 690), (930, 776)], 10), BRICK, 11)
    c.line(curve([(1140, 524), (1120, 620), (1060, 712), (990, 790)], 10), BRICK, 11)
    for n in range(7):
        x, y = 1180 + n * 12, 560 + n * 34
        c.line([(x - 24, y), (x + 40 + n * 3, y + 4)], mixed(WOOD, "#c99a68", n % 2), 15)
    walker(c, 1116, 530, 120, "#7d5a8a")


def _logs(c: Canvas) -> None:
    """Paint standing logs to balance on, with a child on one of them."""
    for n, (x, tall) in enumerate(((1250, 60), (1330, 96), (1415, 70), (1500, 120), (1575, 84))):
        foot = 880 + n % 2 * 26
        c.shadow(oval(x + 20, foot, 50, 12), 0.4, 7)
        c.polygon(
            [
                (x - 34, foot - tall),
                (x + 34, foot - tall),
                (x + 34, foot),
                *oval(x, foot, 34, 11)[1:36],
                (x - 34, foot),
            ],
            ("#a8744a", "#7b5236"),
            Shade("#4d3324", "right", 0.6),
        )
        for r in (34, 24, 14, 5):
            c.polygon(oval(x, foot - tall, r, r * 0.33), "#e2c294" if r in (34, 14) else "#c99a68")
    walker(c, 1500, 768, 180, "#c9684a", 0.05)
