"""A low tea table by a paper window, in the afternoon sun."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BARK, BLUSH, BRICK, CELADON, CREAM, INDIGO, PERSIMMON
from home.demo.pictures.hanok import lattice
from home.demo.pictures.nature import leaf, puff, ridge
from home.demo.pictures.shapes import arc, box, curve, loop, oval, rounded


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#b9d4d2", "#f6ecd2"))
    ridge(c, "tea3", 470, 200, ("#9fbab2", "#dfe0c6"))
    ridge(c, "tea7", 540, 120, ("#83a58e", "#cbd1a8"))
    puff(c, 900, 150, 300, CREAM, 0.8)
    _blossom(c)
    wall = ("#f0e0bf", "#dcc394")
    for part in (
        box(-10, -10, 420, 720),
        box(1180, -10, 1610, 720),
        box(420, -10, 1180, 60),
        box(420, 600, 1180, 720),
    ):
        c.polygon(part, wall)
    c.polygon(box(404, 44, 1196, 62), "#6b4a38")
    c.polygon(box(396, 596, 1204, 622), ("#8a6044", "#5f4030"))
    for x in (404, 1180):
        c.polygon(box(x, 44, x + 18, 610), "#6b4a38")
    lattice(c, 180, 56, 404, 600)
    lattice(c, 1196, 56, 1420, 600)
    c.glow(800, 330, 700, "#fff4d0", 0.35)
    c.polygon(box(-10, 716, 1610, 1010), ("#cfa46c", "#a4774a"))
    for n in range(7):
        y = 722 + n * n * 7.4
        c.line([(-10, y), (1610, y)], "#8f6740", 2)
    c.polygon([(520, 716), (1010, 716), (1240, 1010), (560, 1010)], "#ffe9b4", None, 0.3)
    _table(c)
    return c


def _blossom(c: Canvas) -> None:
    """Paint a plum branch outside the window."""
    for line, thick in (
        (((1190, 110), (1060, 170), (930, 160), (800, 230)), 17),
        (((1060, 170), (980, 260), (890, 300)), 11),
        (((930, 160), (860, 110), (770, 118)), 9),
    ):
        c.line(curve([(float(x), float(y)) for x, y in line]), BARK, thick)
    for n, (x, y) in enumerate(
        (
            (800, 230),
            (850, 205),
            (905, 168),
            (980, 250),
            (930, 285),
            (890, 300),
            (1010, 176),
            (1080, 150),
            (860, 112),
            (776, 120),
            (816, 108),
            (1040, 200),
            (1120, 150),
            (950, 150),
        )
    ):
        r = 17 + n % 3 * 4
        for k in range(5):
            px, py = oval(x, y, r * 0.62)[(k * 14) % 72 if r * 0.62 >= 16 else (k * 5) % 24]
            c.polygon(oval(px, py, r * 0.5), (CREAM, "#f6d5cb") if n % 2 else (BLUSH, "#e9a9a0"))
        c.polygon(oval(x, y, r * 0.24), "#d9a13d")


def _table(c: Canvas) -> None:
    """Paint the table with a teapot, cups, a bowl of persimmons and a vase."""
    c.shadow(oval(800, 925, 520, 46), 0.5, 20)
    for x in (380, 1220):
        c.polygon(
            curve(
                [
                    (x - 34, 770),
                    (x - 22, 830),
                    (x - 40, 915),
                    (x + 6, 915),
                    (x + 30, 830),
                    (x + 36, 770),
                ],
                6,
            ),
            ("#7a4d34", "#4d3020"),
        )
    top = rounded(300, 742, 1300, 796, 24)
    c.polygon(top, ("#a06a44", "#6d452d"), Shade("#3d261a", "right", 0.5))
    c.polygon(rounded(312, 744, 1288, 756, 6), "#c18b5e")
    for x in range(430, 1180, 130):
        c.polygon(rounded(x, 772, x + 70, 784, 6), "#5a3826")
    _pot(c, 740, 742)
    for x in (960, 1070):
        c.polygon(
            [(x - 40, 690), (x + 40, 690), *arc(x, 690, 40, 50, 0, 180, 20)],
            (CREAM, "#cfd9c8"),
            Shade("#8fa597", "right", 0.55),
        )
        c.polygon(oval(x, 690, 40, 8), "#e8efe2")
        c.polygon(oval(x, 691, 33, 6), "#b98a45")
        for s in (-10, 12):
            c.line(
                curve([(x + s, 670), (x + s + 12, 640), (x + s - 8, 606), (x + s + 10, 566)], 12),
                "#fbf6ea",
                4,
            )
    c.polygon(
        [(400, 668), (590, 668), *arc(495, 668, 95, 76, 0, 180, 24)],
        (INDIGO, "#21374f"),
        Shade("#10202f", "right", 0.6),
    )
    for x, y in ((450, 650), (540, 650), (496, 630)):
        c.polygon(oval(x, y, 44, 38), ("#ee9c50", PERSIMMON), Shade("#b14f26", "right", 0.6))
        for turn in (200, 245, 295, 340):
            leaf(c, x, y - 32, 24, turn, "#6c7a48")
    _vase(c, 1200, 742)


def _pot(c: Canvas, x: float, foot: float) -> None:
    """Paint a celadon teapot."""
    c.line(arc(x, foot - 116, 72, 82, 200, 340), "#6b4a38", 13)
    c.polygon(
        curve(
            [
                (x - 92, foot - 86),
                (x - 140, foot - 104),
                (x - 172, foot - 146),
                (x - 150, foot - 150),
                (x - 118, foot - 120),
                (x - 80, foot - 116),
            ],
            8,
        ),
        CELADON,
    )
    body = loop(
        [
            (x - 96, foot - 62),
            (x - 70, foot - 118),
            (x, foot - 132),
            (x + 70, foot - 118),
            (x + 96, foot - 62),
            (x + 66, foot - 6),
            (x - 66, foot - 6),
        ],
        10,
    )
    c.polygon(body, ("#c3dac9", "#86ab98"), Shade("#4f7a6a", "right", 0.6))
    c.polygon(oval(x, foot - 126, 46, 12), "#8fb29f")
    c.polygon(oval(x, foot - 142, 13), CELADON, Shade("#4f7a6a", "right", 0.6))


def _vase(c: Canvas, x: float, foot: float) -> None:
    """Paint a slim vase with one branch."""
    for end, turn in (((x - 30, foot - 330), 250), ((x + 46, foot - 290), 300)):
        c.line(curve([(x, foot - 120), ((x + end[0]) / 2 + 8, foot - 220), end], 10), "#5d7d48", 5)
        for k in range(5):
            share = 0.35 + k * 0.15
            px, py = x + (end[0] - x) * share, foot - 120 + (end[1] - foot + 120) * share
            leaf(c, px, py, 52, turn + (55 if k % 2 else -50), ("#6f9468", "#5d8458")[k % 2])
    body = curve(
        [
            (x - 16, foot - 150),
            (x - 14, foot - 118),
            (x - 48, foot - 66),
            (x - 34, foot),
            (x + 34, foot),
            (x + 48, foot - 66),
            (x + 14, foot - 118),
            (x + 16, foot - 150),
        ],
        8,
    )
    c.polygon(body, ("#c9684a", BRICK), Shade("#5a221a", "right", 0.6))
