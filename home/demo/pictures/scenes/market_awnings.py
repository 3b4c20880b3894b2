"""Market stalls under striped awnings."""

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
    PINE,
    PLUM,
    WOOD,
    mixed,
)
from home.demo.pictures.figures import walker
from home.demo.pictures.nature import ridge
from home.demo.pictures.shapes import arc, box, oval, rounded

STALLS = ((40, 500, BRICK), (560, 1040, PINE), (1100, 1570, OCHRE))
GOODS = ((PERSIMMON, "#c8503c", OCHRE), (LEAF, MOSS, "#b9c477"), (PLUM, "#e3c9a0", "#a8674a"))


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a9ccce", "#f9e6c6"))
    ridge(c, "market2", 420, 190, ("#9cb7b0", "#dedfc5"))
    chance = Random("market")
    x = -20.0
    while x < 1610:
        wide, top = chance.uniform(120, 210), chance.uniform(270, 350)
        tone = mixed("#d9c5a3", chance.choice(("#b98f77", "#a9b7a6", "#e9dcc1")), 0.7)
        c.polygon(
            box(x, top, x + wide, 800),
            (tone, mixed(tone, "#8d7a63", 0.3)),
            Shade("#8d7a63", "right", 0.35),
        )
        c.polygon(box(x - 6, top - 16, x + wide + 6, top + 4), "#566468")
        for k in range(2):
            left = x + wide * (0.2 + 0.4 * k)
            c.polygon(box(left, top + 36, left + wide * 0.22, top + 96), ("#56717a", "#86a0a0"))
        x += wide
    c.polygon(box(-10, 760, 1610, 1010), ("#d9c6a2", "#b49c78"))
    for n in range(9):
        y = 765 + n * n * 3.6
        c.line([(-10, y), (1610, y)], "#a58c69", 2)
    for n, (left, right, colour) in enumerate(STALLS):
        _stall(c, left, right, colour, n)
    for x, foot, tall, coat in (
        (530, 915, 300, INDIGO),
        (1068, 925, 310, "#c98a78"),
        (1150, 955, 215, "#6f9a8c"),
    ):
        c.shadow(oval(x + 20, foot, 70, 14), 0.4, 8)
        walker(c, x, foot, tall, coat)
    c.polygon(rounded(566, 770, 622, 832, 10), "#cfa86c", Shade("#8c6a3c", "down", 0.5))
    c.line(arc(594, 772, 20, 34, 180, 360), "#8c6a3c", 5)
    _bulbs(c)
    return c


def _stall(c: Canvas, left: float, right: float, colour: str, n: int) -> None:
    """Paint one stall: posts, shade, a counter with heaps of goods, and the awning."""
    chance = Random(n)
    c.polygon(box(left + 20, 470, right - 20, 830), "#4a3d35", None, 0.55)
    for x in (left + 24, right - 24):
        c.line([(x, 440), (x, 850)], "#6b4a38", 13)
    walker(c, (left + right) / 2 + (40 if n == 1 else -60), 800, 270, (CREAM, PLUM, "#7d9c8a")[n])
    c.polygon(box(left, 690, right, 860), (WOOD, "#7b5236"), Shade("#4d3324", "down", 0.5))
    for k in range(6):
        c.line([(left, 715 + k * 26), (right, 715 + k * 26)], "#6b4a38", 3)
    count = 4
    step = (right - left) / count
    for k in range(count):
        middle, colour_here = left + (k + 0.5) * step, GOODS[n][k % 3]
        for row in range(4):
            for item in range(5 - row):
                x = middle + (item - (4 - row) / 2) * step * 0.17 + chance.uniform(-2, 2)
                tone = mixed(
                    colour_here, chance.choice((CREAM, "#7d3a2c")), chance.uniform(0, 0.25)
                )
                c.polygon(
                    oval(x, 668 - row * 17, step * 0.105),
                    tone,
                    Shade(mixed(tone, "#3a1c18", 0.5), "right", 0.45),
                )
        c.polygon(
            [
                (middle - step * 0.46, 668),
                (middle + step * 0.46, 668),
                (middle + step * 0.4, 706),
                (middle - step * 0.4, 706),
            ],
            "#cfa86c",
            Shade("#8c6a3c", "down", 0.6),
        )
    _awning(c, left - 40, right + 40, colour)


def _awning(c: Canvas, left: float, right: float, colour: str) -> None:
    """Paint a striped awning with a scalloped edge."""
    c.shadow(box(left + 20, 480, right - 20, 540), 0.35, 12)
    stripes = 10
    for k in range(stripes):
        a, b = left + (right - left) * k / stripes, left + (right - left) * (k + 1) / stripes
        top_a, top_b = (
            left + 50 + (right - left - 100) * k / stripes,
            left + 50 + (right - left - 100) * (k + 1) / stripes,
        )
        tone = colour if k % 2 == 0 else CREAM
        c.polygon(
            [(top_a, 360), (top_b, 360), (b, 480), (a, 480)],
            (mixed(tone, CREAM, 0.15), tone),
            Shade(mixed(tone, "#2a2024", 0.4), "down", 0.3),
        )
        c.polygon(
            [(a, 479), (b, 479), *arc((a + b) / 2, 500, (b - a) / 2, 26, 0, 180, 14)],
            mixed(tone, "#2a2024", 0.12),
        )


def _bulbs(c: Canvas) -> None:
    """Paint a string of bulbs above the street."""
    line = [
        (x, 150 + ((x - 800) / 800) ** 2 * -60 + 40 * ((x / 267) % 1 - 0.5) ** 2 * -4 + 40)
        for x in range(-10, 1620, 10)
    ]
    c.line([(float(x), y) for x, y in line], "#4a4440", 3)
    for x, y in line[6::11]:
        c.glow(x, y + 18, 70, "#ffe0a0", 0.7)
        c.polygon(oval(x, y + 17, 11, 14), "#fff1c9")
        c.polygon(box(x - 5, y, x + 5, y + 8), "#4a4440")
