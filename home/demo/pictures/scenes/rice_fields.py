"""Terraced fields that climb towards the mountains in the morning."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import LEAF, MOSS, PINE, STRAW, mixed
from home.demo.pictures.nature import grass, puff, ridge, tree
from home.demo.pictures.shapes import box, curve, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#b9d7d6", "#fbe9c8"))
    c.glow(380, 300, 420, "#fff4d0", 0.8)
    puff(c, 1180, 190, 320, "#fdf8ea", 0.8)
    puff(c, 620, 260, 220, "#fdf8ea", 0.7)
    ridge(c, "far", 420, 180, ("#9fb9b4", "#c9d3bd"))
    ridge(c, "near", 480, 120, ("#6f9381", "#a9bb93"))
    for n in range(6):
        top = 450 + n * 85
        sway = 26 if n % 2 else -22
        line = curve([(-10, top + sway), (420, top - sway), (900, top + sway), (1610, top - 20)])
        tone = (mixed(MOSS, STRAW, 0.75), MOSS, mixed(LEAF, STRAW, 0.35))[n % 3]
        c.polygon([*line, (1610, 1010), (-10, 1010)], (mixed(tone, "#fff3c4", 0.25), tone))
        c.line(line, mixed(PINE, "#b59a63", 0.5), 7)
        for row in range(1, 4):
            lower = [(x, y + row * 20) for x, y in line]
            c.line(lower, mixed(tone, PINE, 0.22), 2.4)
    tree(c, 1270, 560, 210, LEAF, "elm")
    c.polygon(box(1085, 512, 1185, 560), ("#efe3c8", "#c9b48d"))
    c.polygon([(1065, 518), (1135, 470), (1205, 518)], "#57656a", Shade("#2c3538", "right", 0.5))
    c.polygon(oval(300, 800, 26, 9), "#8fb5b0", None, 0.6)
    grass(c, "rice", 965, 40, 260, (LEAF, MOSS, "#a8b566"))
    return c
