"""A workbench with wood, tools, thread and curls of shavings."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, INDIGO, OCHRE, STONE, WOOD, mixed
from home.demo.pictures.shapes import arc, box, oval, rounded, turned


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#e4d3b0", "#cfb685"))
    c.polygon(box(120, 70, 660, 440), ("#dff0ea", "#f8edd0"))
    for x in (120, 390, 660):
        c.line([(x, 70), (x, 440)], "#8a6038", 14)
    c.line([(120, 255), (660, 255)], "#8a6038", 10)
    c.glow(420, 330, 460, "#fff2c8", 0.5)
    c.line([(820, 130), (1500, 130)], "#7b5434", 16)
    for n in range(5):
        x = 870 + n * 145
        c.line([(x, 130), (x, 300)], mixed(WOOD, "#3d2718", 0.3), 18)
        c.polygon(
            ([(x - 34, 300), (x + 34, 300), (x + 20, 372), (x - 20, 372)], oval(x, 330, 42, 34))[n % 2],
            STONE,
            Shade("#6f6a60", "right", 0.55),
        )  # fmt: skip
    c.polygon(box(-10, 620, 1610, 1010), ("#b58450", "#8f6238"), Shade("#4d3018", "down", 0.3))
    c.line([(-10, 620), (1610, 620)], "#d9ae76", 12)
    for n, tone in enumerate(("#d9ac74", "#c2905a", "#e3bd88")):
        board = turned(box(130, 700 + n * 36, 720, 734 + n * 36), -4 + n * 3, (420, 720))
        c.shadow(board, 0.3, 8)
        c.polygon(board, (tone, mixed(tone, "#7b5434", 0.3)), Shade("#7b5434", "right", 0.4))
    body = rounded(800, 720, 1080, 800, 16)
    c.shadow(body, 0.35, 10)
    c.polygon(body, ("#a8703f", "#7d4f2a"), Shade("#4a2d16", "right", 0.5))
    c.polygon([(930, 720), (960, 660), (985, 720)], STONE)
    c.polygon(rounded(830, 668, 880, 722, 18), "#8f5c33")
    chance = Random("curls")
    for _ in range(16):
        at, r = (chance.uniform(700, 1180), chance.uniform(830, 950)), chance.uniform(16, 34)
        c.line(arc(*at, r, r * 0.7, chance.uniform(0, 90), chance.uniform(240, 420), 20), CREAM, 7)
    for x, colour in ((1240, BRICK), (1350, INDIGO), (1455, OCHRE)):
        c.shadow(box(x - 40, 740, x + 44, 862), 0.3, 8)
        c.polygon(box(x - 34, 750, x + 34, 850), colour, Shade(mixed(colour, "#15121a", 0.5)))
        for row in range(6):
            y = 760 + row * 16
            c.line([(x - 34, y + 8), (x + 34, y)], mixed(colour, "#ffffff", 0.25), 2.5)
        for y in (744, 856):
            c.polygon(rounded(x - 44, y - 9, x + 44, y + 9, 8), WOOD)
    return c
