"""A vase of garden flowers before a round window."""

from math import cos, pi, sin
from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BLUSH, BRICK, CREAM, INDIGO, OCHRE, PERSIMMON, PLUM, mixed
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import box, curve, loop, oval, turned

STEMS = ((800, 250, 108, "peony", BRICK), (610, 330, 92, "peony", "#e79aa0"), (990, 320, 96, "daisy", CREAM),
         (700, 170, 66, "daisy", OCHRE), (915, 175, 62, "peony", PERSIMMON), (515, 220, 52, "bell", INDIGO),
         (1095, 205, 54, "bell", PLUM), (880, 400, 70, "daisy", BLUSH), (705, 425, 64, "daisy", "#f2d38a"))  # fmt: skip


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#cfdccb", "#b3c7b2"))
    c.polygon(oval(800, 400, 430), ("#f7ecd0", "#f3d9b0"))
    c.glow(960, 300, 420, "#fffaea", 0.8)
    c.polygon(box(-10, 800, 1610, 1010), ("#c08a5c", "#94643f"), Shade("#6b452c", "down", 0.4))
    c.polygon(box(-10, 796, 1610, 808), "#d6a576")
    for x, y, *_ in STEMS:
        c.line(
            curve([(800 + (x - 800) * 0.12, 660), (800 + (x - 800) * 0.5, 480), (x, y)], 12),
            "#5d7d48",
            8,
        )
    chance = Random("bunch")
    for n in range(34):
        turn = -172 + n * 5 + chance.uniform(-6, 6)
        reach = chance.uniform(60, 300)
        px, py = 800 + reach * cos(turn * pi / 180) * 1.1, 560 + reach * sin(turn * pi / 180) * 0.75
        leaf(c, px, py, chance.uniform(80, 150), turn, mixed("#3f6b52", "#8aa866", chance.random()))
    for x, y, r, kind, colour in sorted(STEMS, key=lambda stem: stem[2]):
        c.shadow(oval(x + 6, y + 12, r * 0.8), 0.25, 10)
        {"peony": _peony, "daisy": _daisy, "bell": _bell}[kind](c, x, y, r, colour)
    _vase(c)
    for x, y, turn in (
        (380, 880, 20),
        (455, 930, -30),
        (1120, 900, 60),
        (1230, 860, -10),
        (980, 950, 15),
    ):
        c.polygon(
            oval(x, y, 30, 15, turn),
            mixed("#e79aa0", BRICK, (x % 3) / 3),
            Shade("#8e3c2c", "right", 0.4),
        )
    return c


def _petal(x: float, y: float, long: float, wide: float, turn: float) -> list[tuple[float, float]]:
    """Return a petal that grows from (x, y)."""
    shape = loop(
        [
            (x, y),
            (x + long * 0.5, y - wide / 2),
            (x + long, y - wide * 0.3),
            (x + long * 1.02, y + wide * 0.3),
            (x + long * 0.5, y + wide / 2),
        ],
        6,
    )
    return turned(shape, turn, (x, y))


def _peony(c: Canvas, x: float, y: float, r: float, colour: str) -> None:
    """Paint a full blossom: rings of petals, lighter towards the middle."""
    for ring in range(5):
        share = ring / 4
        tone = mixed(mixed(colour, "#4a1620", 0.25), mixed(colour, CREAM, 0.55), share)
        for k in range(11 - ring):
            turn = k * 360 / (11 - ring) + ring * 17
            c.polygon(
                _petal(x, y, r * (1 - share * 0.72), r * 0.62 * (1 - share * 0.5), turn),
                tone,
                Shade(mixed(tone, "#4a1620", 0.5), "down", 0.35),
            )
    c.polygon(oval(x, y, r * 0.14), OCHRE, Shade("#8a5a1c", "right", 0.6))


def _daisy(c: Canvas, x: float, y: float, r: float, colour: str) -> None:
    """Paint an open flower with narrow petals."""
    for layer, tone in ((0, mixed(colour, "#8a6a50", 0.22)), (11, colour)):
        for k in range(16):
            c.polygon(
                _petal(x, y, r * (1 - layer * 0.008), r * 0.28, k * 22.5 + layer),
                tone,
                Shade(mixed(tone, "#7a5a48", 0.5), "left", 0.2),
            )
    c.polygon(oval(x, y, r * 0.3), ("#e3a83f", "#b9762a"), Shade("#7a4618", "right", 0.6))


def _bell(c: Canvas, x: float, y: float, r: float, colour: str) -> None:
    """Paint a spike of small bells."""
    for k in range(9):
        px, py = x + (r * 0.3 if k % 2 else -r * 0.3), y - r * 1.3 + k * r * 0.36
        size = r * (0.22 + 0.03 * k)
        tone = mixed(colour, CREAM, 0.35 - 0.03 * k)
        c.polygon(
            loop(
                [
                    (px, py - size),
                    (px + size * 0.8, py),
                    (px + size, py + size),
                    (px, py + size * 0.7),
                    (px - size, py + size),
                    (px - size * 0.8, py),
                ],
                5,
            ),
            tone,
            Shade(mixed(tone, "#101828", 0.5), "right", 0.5),
        )


def _vase(c: Canvas) -> None:
    """Paint a moon-white jar with a brushed branch."""
    c.shadow(oval(830, 905, 220, 26), 0.5, 16)
    jar = loop(
        [
            (730, 585),
            (870, 585),
            (868, 625),
            (975, 730),
            (940, 860),
            (870, 910),
            (730, 910),
            (660, 860),
            (625, 730),
            (732, 625),
        ],
        10,
    )
    c.polygon(jar, ("#fbf7ec", "#dcdccb"), Shade("#8fa09a", "right", 0.6))
    c.polygon(oval(800, 588, 72, 11), "#8a9388")
    c.line(curve([(690, 850), (740, 790), (800, 770), (870, 720)], 10), "#4d6f8c", 6)
    for x, y, turn in (
        (730, 798, -70),
        (770, 778, 70),
        (810, 766, -80),
        (842, 744, 60),
        (868, 722, -20),
    ):
        leaf(c, x, y, 46, turn, "#4d6f8c")
