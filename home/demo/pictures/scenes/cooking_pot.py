"""A kitchen with an iron pot on the hearth."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import (
    BRICK,
    CELADON,
    CREAM,
    INDIGO,
    LEAF,
    MOSS,
    OCHRE,
    PERSIMMON,
    WOOD,
    mixed,
)
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import arc, box, curve, loop, oval, rounded


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#f0e2c4", "#e2cb9f"))
    c.glow(430, 700, 620, "#ffd9a0", 0.6)
    _shelf(c)
    for n in range(6):
        x = 900 + n * 62
        c.line([(x, 150), (x, 240 + n % 3 * 16)], "#7b5a40", 6)
        c.polygon(
            oval(x, 268 + n % 3 * 16, 24, 28),
            ("#a8744a", "#5a6468", "#c99a68")[n % 3],
            Shade("#2f2620", "right", 0.5),
        )
    c.polygon(rounded(850, 138, 1270, 156, 8), "#6b4a38")
    for x in (1360, 1425, 1490, 1555):
        c.line([(x, 60), (x, 150)], "#b08a5a", 5)
        for k in range(5):
            c.polygon(
                oval(x + (16 if k % 2 else -16), 160 + k * 42, 25, 27),
                ("#f0e2cc", "#d9c2a0"),
                Shade("#a0835c", "right", 0.5),
            )
    _hearth(c)
    _counter(c)
    for x, s in ((380, 0), (450, 1), (530, 2)):
        steam = curve(
            [(x, 400), (x + 40, 320), (x - 30, 240), (x + 34, 150), (x - 10 + s * 20, 50)], 14
        )
        for n, (px, py) in enumerate(steam[::3]):
            c.glow(px, py, 46 + n * 3, CREAM, 0.34)
    return c


def _shelf(c: Canvas) -> None:
    """Paint shelves with bowls and jars."""
    bowls = ((CELADON, 3), (BRICK, 2), (CREAM, 4), (INDIGO, 3), (OCHRE, 2))
    for y in (170, 330):
        c.polygon(box(60, y, 760, y + 16), WOOD, Shade("#4d3324", "down", 0.5))
    for n, (colour, count) in enumerate(bowls):
        x = 130 + n * 138
        for k in range(count):
            foot = 170 - k * 17
            c.polygon(
                [(x - 52, foot - 34), (x + 52, foot - 34), *arc(x, foot - 34, 52, 34, 0, 180, 18)],
                mixed(colour, "#ffffff", 0.1),
                Shade(mixed(colour, "#20262a", 0.5), "right", 0.5),
            )
            c.line([(x - 50, foot - 34), (x + 50, foot - 34)], mixed(colour, "#20262a", 0.2), 3)
    for n, x in enumerate((120, 250, 590, 700)):
        tall = 92 + n % 2 * 26
        c.polygon(
            rounded(x - 44, 330 - tall, x + 44, 330, 18),
            ("#7d4f38", "#4f3024"),
            Shade("#2a1812", "right", 0.6),
        )
        c.polygon(rounded(x - 36, 322 - tall, x + 36, 340 - tall, 6), "#5f3c2a")
    for n in range(5):
        leaf(c, 420, 300, 70, -160 + n * 34, "#6f9468")
    c.polygon([(384, 290), (456, 290), (446, 330), (394, 330)], "#c9684a")


def _hearth(c: Canvas) -> None:
    """Paint the clay hearth with its fire, and the iron pot with a wooden lid."""
    c.polygon(
        [(90, 620), (790, 620), (830, 1010), (50, 1010)],
        ("#c8a57a", "#a17b52"),
        Shade("#6b4a30", "right", 0.55),
    )
    c.polygon(box(66, 600, 814, 640), "#d6b78c", Shade("#8a6644", "down", 0.5))
    c.polygon([(330, 1010), *arc(440, 850, 110, 110, 180, 360, 30), (550, 1010)], "#2a1a16")
    c.glow(440, 940, 190, "#ff9a3c", 0.9)
    for x, tall, tone in (
        (390, 120, "#e2622e"),
        (440, 170, "#f08a34"),
        (492, 130, "#e2622e"),
        (440, 105, "#ffd36a"),
    ):
        c.polygon(
            loop(
                [
                    (x - 34, 1000),
                    (x - 24, 1000 - tall * 0.5),
                    (x, 1000 - tall),
                    (x + 20, 1000 - tall * 0.55),
                    (x + 34, 1000),
                    (x, 1020),
                ],
                8,
            ),
            tone,
            None,
            0.95,
        )
    for a, b in (((340, 1000), (520, 975)), ((360, 975), (545, 1002))):
        c.line([a, b], "#5a3826", 24)
    c.polygon(
        [(190, 540), (690, 540), *arc(440, 540, 250, 130, 0, 180, 40)],
        ("#4a5356", "#252c30"),
        Shade("#0f1416", "right", 0.6),
    )
    c.polygon(rounded(160, 520, 720, 552, 14), ("#616b6e", "#333b3e"))
    c.polygon(
        [
            (214, 522),
            *curve([(214, 520), (300, 462), (440, 444), (580, 462), (666, 520)], 10),
            (666, 522),
        ],
        ("#bd8856", "#8d5f3b"),
        Shade("#5a3826", "right", 0.5),
    )
    c.polygon(rounded(370, 424, 510, 452, 10), "#7b4d34")
    for dx in (-120, -40, 40, 120):
        c.line([(440 + dx, 466), (440 + dx * 1.2, 518)], "#7b4d34", 3)


def _counter(c: Canvas) -> None:
    """Paint the worktop with a board, radishes, leeks, a pumpkin and eggs."""
    c.polygon(box(860, 700, 1610, 1010), ("#a87850", "#7b5236"), Shade("#4d3324", "right", 0.4))
    c.polygon(box(836, 676, 1610, 712), "#c79a6a", Shade("#8a5f3c", "down", 0.5))
    for x in (1050, 1320):
        c.polygon(rounded(x, 770, x + 220, 960, 8), "#966842")
        c.polygon(oval(x + 110, 860, 13), "#d6b07a")
    c.polygon(rounded(1020, 650, 1330, 680, 12), "#e2c08c", Shade("#a07a48", "down", 0.5))
    for k in range(5):
        c.polygon(oval(1066 + k * 34, 640, 15, 19), CREAM, Shade("#b8c79a", "right", 0.4))
    c.polygon(
        loop([(1230, 600), (1330, 606), (1402, 640), (1330, 656), (1230, 654), (1200, 628)], 8),
        CREAM,
        Shade("#b9bfa0", "down", 0.5),
    )
    for turn in (150, 172, 194, 214):
        leaf(c, 1214, 626, 120, turn, (LEAF, MOSS)[turn // 2 % 2])
    c.polygon(oval(930, 628, 80, 62), PERSIMMON, Shade("#8e3c2c", "right", 0.5))
    for rx in (60, 34, 8):
        c.line(oval(930, 628, rx, 61), "#b9562c", 3)
    c.line(curve([(930, 568), (936, 546), (960, 536)], 6), "#5d7d48", 13)
    c.polygon(
        [(1430, 640), (1580, 640), *arc(1505, 640, 75, 42, 0, 180, 20)],
        INDIGO,
        Shade("#101c30", "right", 0.5),
    )
    for x, y in ((1470, 632), (1530, 632), (1500, 614)):
        c.polygon(oval(x, y, 29, 24), "#f2ddbd", Shade("#c29a6c", "right", 0.5))
