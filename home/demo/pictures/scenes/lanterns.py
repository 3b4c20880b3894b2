"""Silk lanterns over the water at night."""

from math import sin
from random import Random

from home.demo.pictures.canvas import Canvas
from home.demo.pictures.colours import mixed
from home.demo.pictures.figures import walker
from home.demo.pictures.hanok import silk_lantern, tiled_roof
from home.demo.pictures.nature import ridge
from home.demo.pictures.shapes import box, curve, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#16243f", "#6a5468"))
    chance = Random("lanterns")
    for _ in range(80):
        c.polygon(
            oval(chance.uniform(0, 1600), 420 * chance.random(), chance.uniform(0.8, 2.2)),
            "#e8dfc8",
            None,
            0.8,
        )
    ridge(c, "lanterns", 560, 180, ("#3a3f5c", "#6d586c"))
    ridge(c, "lanterns5", 610, 110, ("#2a3250", "#4b4560"))
    for left, right, eave, top in (
        (-140, 460, 560, 470),
        (380, 760, 590, 520),
        (900, 1240, 585, 510),
        (1130, 1760, 560, 462),
    ):
        inner = (right - left) * 0.17
        c.polygon(box(left + inner, eave - 8, right - inner, 690), "#2c2a3c")
        for k in range(3):
            x = left + inner + (k + 0.5) * (right - left - 2 * inner) / 3
            c.polygon(box(x - 28, eave + 34, x + 28, eave + 96), ("#ffdd98", "#e8a95c"))
            c.glow(x, eave + 66, 92, "#ffc878", 0.5)
            c.line([(x, eave + 34), (x, eave + 96)], "#5a4034", 4)
            c.line([(x - 28, eave + 64), (x + 28, eave + 64)], "#5a4034", 4)
        tiled_roof(c, left, right, eave, top, "#2b3550")
    c.polygon(box(-10, 668, 1610, 712), ("#4a4558", "#2c2a3c"))
    for x, tall, coat in (
        (640, 120, "#8a4a48"),
        (700, 108, "#6f7a9a"),
        (832, 122, "#b98a5a"),
        (880, 84, "#7d9c8a"),
    ):
        walker(c, x, 694, tall, coat)
    for n, row in enumerate((0, 1)):
        line = [
            (x, 66 + row * 110 + 46 * sin((x + row * 260) / 262) ** 2) for x in range(-20, 1640, 20)
        ]
        c.line([(float(x), y) for x, y in line], "#241f2c", 4)
        step = 8 + n
        for k, (x, y) in enumerate(line[3 + 4 * n :: step]):
            red, blue = (("#cf4a3c", "#3c5c96"), ("#e08a3c", "#4a8a86"), ("#c9486a", "#5a4a8a"))[
                (k + n) % 3
            ]
            silk_lantern(c, x, y, 150 + 60 * n, red, blue, 0.42)
    c.mirror(712, 288, "#1d2744", 0.36)
    c.veil(712, 1000, "#101a32", 0.05, 0.6)
    for _ in range(120):
        x, y = chance.uniform(0, 1600), 722 + 270 * chance.random() ** 1.3
        half = chance.uniform(10, 46) * (y - 620) / 200
        c.line(
            [(x - half, y), (x + half, y)], mixed("#3b4468", "#f2b872", chance.random() ** 2.2), 2.2
        )
    for x, y, s in (
        (220, 880, 1.2),
        (520, 940, 1.5),
        (1050, 900, 1.25),
        (1380, 950, 1.6),
        (800, 840, 0.9),
    ):
        _floating(c, x, y, s)
    return c


def _floating(c: Canvas, x: float, y: float, s: float) -> None:
    """Paint a paper lamp that floats on the water."""
    c.glow(x, y - 10 * s, 130 * s, "#ffc56a", 0.75)
    c.polygon(oval(x, y + 18 * s, 46 * s, 9 * s), "#0f1830", None, 0.6)
    for dx in (-34, -12, 12, 34):
        c.polygon(
            curve(
                [
                    (x + dx * 0.4 * s, y + 16 * s),
                    (x + (dx - 12) * s, y - 8 * s),
                    (x + dx * 1.15 * s, y - 36 * s),
                    (x + (dx + 12) * s, y - 8 * s),
                    (x + dx * 0.4 * s, y + 16 * s),
                ],
                5,
            ),
            ("#ffe6b4", "#ef8f7a"),
        )
    c.glow(x, y - 12 * s, 36 * s, "#fff6d8", 0.9)
