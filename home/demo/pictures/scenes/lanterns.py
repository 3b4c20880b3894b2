"""A street at night under two rows of silk lanterns."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, INDIGO, PINE, PLUM
from home.demo.pictures.figures import walker
from home.demo.pictures.hanok import lattice, silk_lantern, tiled_roof
from home.demo.pictures.shapes import box, curve


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#16263f", "#5d4a5e"))
    c.glow(800, 640, 620, "#f2b671", 0.5)
    for left, right in ((-120, 520), (1080, 1720)):
        c.polygon(box(left + 60, 430, right - 60, 800), ("#5a4538", "#2e2930"))
        for n in range(4):
            x = left + 90 + n * 120
            lattice(c, x, 520, x + 100, 780, "#f6cf8a")
        c.glow((left + right) / 2, 660, 330, "#ffcf85", 0.35)
        tiled_roof(c, left, right, 480, 300, "#28374a", 0.22)
    c.polygon([(470, 790), (1130, 790), (1700, 1010), (-100, 1010)], ("#8a6a58", "#3d3440"))
    for n in range(9):
        y = 800 + n * n * 2.8
        c.line([(460 - n * 60, y), (1140 + n * 60, y)], "#2f2933", 2)
    for start, end, count in (((-20, 150), (760, 470), 6), ((1620, 150), (840, 470), 6)):
        rope = curve([start, ((start[0] + end[0]) / 2, 360), end], 20)
        c.line(rope, "#1a1a24", 4)
        for n in range(count):
            at = rope[int(len(rope) * (n + 0.5) / count)]
            silk_lantern(c, *at, 150 - n * 17, (BRICK, "#c8783a")[n % 2], (INDIGO, PINE)[n % 2])
    for x, tall, coat in ((700, 150, PLUM), (770, 120, "#c98a4a"), (900, 165, "#4c6a7a")):
        walker(c, x, 905, tall, coat)
    c.polygon(box(0, 985, 1600, 1000), "#241f2a", Shade("#15121a", "down", 0.4))
    return c
