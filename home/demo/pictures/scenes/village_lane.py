"""A village lane between stone walls, with a persimmon tree."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BARK, CREAM, PERSIMMON, STONE, mixed
from home.demo.pictures.hanok import lattice, tiled_roof
from home.demo.pictures.nature import leaf, pine, puff, ridge, tree
from home.demo.pictures.shapes import box, curve, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a8cace", "#faecd0"))
    puff(c, 700, 170, 360, CREAM, 0.8)
    ridge(c, "lane1", 500, 250, ("#9ab5b3", "#e4e1ca"))
    ridge(c, "lane5", 540, 130, ("#77997f", "#b9c59c"))
    for n, x in enumerate((640, 760, 900)):
        tree(c, x, 590, 180 + n % 2 * 30, ("#86a06c", "#a3a45a", "#6f9468")[n], f"l{n}")
    c.polygon(box(640, 540, 980, 620), ("#c7c08a", "#a9a872"))
    _house(c, 990, 1660, 420, 250)
    _house(c, -120, 520, 440, 290)
    c.polygon(
        [(690, 590), (900, 590), (1480, 1010), (110, 1010)],
        ("#e6d2aa", "#cdb085"),
        Shade("#a58862", "left", 0.45),
    )
    _slanted(c, "left")
    _slanted(c, "right")
    pine(c, 1500, 560, 300, 0.1)
    _persimmon(c)
    chance = Random("lane")
    for _ in range(46):
        y = chance.uniform(640, 990)
        half = 110 + (y - 585) * 1.0
        px = 790 + chance.uniform(-half, half)
        c.polygon(
            oval(px, y, chance.uniform(5, 17), chance.uniform(3, 7)),
            mixed(STONE, "#8d7a5c", chance.random()),
            None,
            0.6,
        )
    return c


def _house(c: Canvas, left: float, right: float, eave: float, top: float) -> None:
    """Paint a tiled house behind its wall."""
    inner = (right - left) * 0.14
    c.polygon(
        box(left + inner, eave - 10, right - inner, 700),
        ("#f4e7cb", "#dcc59b"),
        Shade("#a58862", "right", 0.4),
    )
    for n in range(5):
        x = left + inner + n * (right - left - 2 * inner) / 4
        c.polygon(box(x - 9, eave - 10, x + 9, 700), "#7b5236")
    for n in range(4):
        x = left + inner + (n + 0.5) * (right - left - 2 * inner) / 4
        lattice(c, x - 46, eave + 32, x + 46, eave + 150)
    tiled_roof(c, left, right, eave, top, "#5d6a6c")


def _slanted(c: Canvas, side: str) -> None:
    """Paint a wall of field stones that comes towards the viewer on one side of the lane."""

    def flip(x: float) -> float:
        return x if side == "left" else 1590 - x

    chance = Random(side)
    c.polygon(
        [(flip(-20), 560), (flip(692), 545), (flip(692), 600), (flip(-20), 1110)],
        ("#cfb48c", "#a98c60"),
    )
    for row in range(9):
        x = 692.0
        while x > -40:
            share = (692 - x) / 712
            wide = (26 + 64 * share) * chance.uniform(0.75, 1.2)
            top, foot = 545 + 15 * share, 600 + 510 * share
            y = top + (foot - top) * (row + 0.5) / 9
            tone = mixed(
                STONE, chance.choice(("#7f7b70", "#ddd4c0", "#a58f77")), chance.uniform(0.1, 0.6)
            )
            tall = (foot - top) / 18 * 0.9
            c.polygon(
                oval(flip(x - wide / 2), y, wide / 2 * 0.94, tall),
                tone,
                Shade("#5d574d", "down", 0.5) if share > 0.2 else None,
            )
            x -= wide
    n = 0
    x = 700.0
    while x > -40:
        share = (692 - x) / 712
        wide = 13 + 26 * share
        y = 545 + 15 * share
        c.polygon(
            oval(flip(x - wide / 2), y - 8 - 14 * share, wide * 0.62, 16 + 30 * share),
            mixed("#4c5a5e", "#7d8a8b", (n % 2) * 0.5),
            Shade("#2f3a3e", "down", 0.7),
        )
        x -= wide
        n += 1


def _persimmon(c: Canvas) -> None:
    """Paint a bare persimmon branch with ripe fruit across the upper left."""
    for line, thick in (
        (((-20, 60), (160, 130), (330, 120), (520, 190)), 24),
        (((150, 126), (250, 210), (380, 250)), 14),
        (((330, 120), (430, 70), (600, 84)), 12),
        (((250, 210), (262, 290), (330, 330)), 8),
    ):
        c.line(curve([(float(x), float(y)) for x, y in line]), BARK, thick)
    for x, y, r in (
        (505, 228, 30),
        (380, 286, 34),
        (590, 118, 27),
        (330, 366, 30),
        (205, 214, 33),
        (95, 150, 30),
        (440, 112, 26),
        (262, 330, 25),
    ):
        c.line([(x, y - r - 12), (x, y - r)], BARK, 4)
        c.polygon(oval(x, y, r, r * 0.88), ("#ec9a4c", PERSIMMON), Shade("#b14f26", "right", 0.6))
        for turn in (200, 250, 290, 340):
            leaf(c, x, y - r * 0.8, r * 0.6, turn, "#6c7a48")
    for x, y, turn in (
        (300, 122, 120),
        (545, 96, 60),
        (60, 96, 75),
        (480, 176, 30),
        (180, 140, 100),
        (350, 250, 140),
    ):
        leaf(c, x, y, 62, turn, "#b9703a" if turn % 40 else "#a8823f")
