"""A full moon over the ridges, a pavilion dark below it."""

from random import Random

from home.demo.pictures.canvas import Canvas
from home.demo.pictures.colours import NIGHT, mixed
from home.demo.pictures.hanok import tiled_roof
from home.demo.pictures.nature import pine, ridge
from home.demo.pictures.shapes import box, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#1d3353", "#c98f74"))
    chance = Random("stars")
    for _ in range(130):
        size = chance.uniform(1, 2.6)
        c.polygon(oval(chance.uniform(0, 1600), chance.uniform(0, 430), size), "#f6e9c8", None, 0.8)
    c.glow(1060, 330, 460, "#ffe9b8", 0.75)
    c.polygon(oval(1060, 330, 118), ("#fff6dc", "#f7dfae"))
    for n in range(5):
        tone = mixed("#7d6f80", NIGHT, n / 4)
        ridge(c, f"moon{n}", 560 + n * 85, 190 - n * 18, (tone, mixed(tone, "#0d1a2c", 0.4)))
        c.veil(560 + n * 85, 650 + n * 85, "#d9b59a", 0.16, 0)
    c.polygon(box(330, 700, 610, 712), "#101d30")
    for x in (350, 430, 510, 590):
        c.polygon(box(x - 6, 600, x + 6, 780), "#101d30")
    c.polygon(box(356, 610, 584, 700), "#e6b46a", None, 0.5)
    tiled_roof(c, 270, 670, 612, 520, "#16263c", 0.26)
    pine(c, 160, 1010, 430, 0.16, "#0f2230")
    pine(c, 1480, 1010, 360, -0.2, "#0f2230")
    return c
