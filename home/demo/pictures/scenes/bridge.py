"""The stone bridge in Gwanghallu's garden: four arches that the water makes round."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, INDIGO, LEAF, MOSS, OCHRE, PINE, STONE, mixed
from home.demo.pictures.figures import walker
from home.demo.pictures.nature import ridge, tree, willow
from home.demo.pictures.shapes import arc, curve

LEVEL = 680.0


def deck(x: float) -> float:
    """Return the height of the walkway at `x`: a gentle hump."""
    return 520 + ((x - 800) / 900) ** 2 * 90


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#bcd9d6", "#f2ead0"))
    c.glow(1180, 260, 420, "#fff7dd", 0.8)
    ridge(c, "bridge-hill", 540, 130, ("#a5c1ae", "#dbe0c4"))
    for n, x in enumerate((40, 210, 395, 590, 815, 1010, 1200, 1390, 1560)):
        tree(c, x, 660, 330 + (n * 37) % 90, (LEAF, MOSS, "#6c9a72")[n % 3], f"b{n}")
    c.veil(440, 680, "#e4ead2", 0, 0.5)
    _bridge(c)
    for x, tall, coat in ((560, 118, BRICK), (626, 104, OCHRE), (1010, 122, INDIGO)):
        walker(c, x, deck(x) - 4, tall, coat)
    c.polygon(_parapet(), ("#d9d1bf", "#aaa292"))
    c.mirror(LEVEL, 320, "#86b3ab", 0.34)
    c.veil(LEVEL, 1000, "#2b5a56", 0.02, 0.5)
    chance = Random("bridge")
    for _ in range(46):
        px, y = chance.uniform(0, 1600), LEVEL + 12 + 290 * chance.random() ** 1.3
        half = chance.uniform(14, 60) * (y - 580) / 240
        c.line([(px - half, y), (px + half, y)], mixed("#d6e8dc", CREAM, chance.random()), 2)
    for x, y, r in (
        (180, 930, 110),
        (60, 970, 120),
        (330, 965, 90),
        (1420, 940, 104),
        (1560, 900, 90),
    ):
        c.polygon(
            [(x, y), *arc(x, y, r, r * 0.3, 200, 520)], (MOSS, PINE), Shade("#23483f", "right", 0.6)
        )
    willow(c, "by-the-bridge", 1440, -30, 420, 470, ("#7d9c5a", "#93ad66", "#678a55"))
    return c


def _parapet() -> list[tuple[float, float]]:
    xs = range(-20, 1640, 40)
    top = [(float(x), deck(x) - 14) for x in xs]
    return top + [(x, y + 24) for x, y in reversed(top)]


def _bridge(c: Canvas) -> None:
    """Paint the wall of dressed stones and, in it, the openings."""
    xs = range(-20, 1640, 20)
    c.polygon(
        [(x, deck(x)) for x in xs] + [(1640, LEVEL), (-20, LEVEL)],
        ("#d3cab7", "#a59c8b"),
        Shade("#6f695e", "down", 0.5),
    )
    chance = Random("stones")
    for row in range(4):
        x = -20.0
        while x < 1620:
            wide = chance.uniform(46, 90)
            y = deck(x) + 16 + row * 38
            tone = mixed(STONE, chance.choice(("#e2d9c6", "#918978")), chance.uniform(0.1, 0.5))
            c.polygon(
                [
                    (x, y),
                    (x + wide - 4, deck(x + wide) + 16 + row * 38),
                    (x + wide - 4, y + 33),
                    (x, y + 33),
                ],
                tone,
                None,
                0.7,
            )
            x += wide
    for n in range(4):
        x = 260 + n * 360
        c.polygon(arc(x, LEVEL, 134, 128, 180, 360), "#8a8273")
        for k in range(13):
            a, b = 180 + k * 180 / 13 + 1, 180 + (k + 1) * 180 / 13 - 1
            c.polygon(
                arc(x, LEVEL, 134, 128, a, b, 4) + arc(x, LEVEL, 110, 105, b, a, 4),
                mixed("#d8cfbd", "#b1a897", k % 2 * 0.7),
            )
        c.polygon(
            arc(x, LEVEL, 110, 105, 180, 360), ("#4f6d63", "#7f9f8c"), Shade("#2b443f", "left", 0.7)
        )
    c.line(curve([(x, deck(x)) for x in range(-20, 1640, 80)]), "#8a8273", 4)
