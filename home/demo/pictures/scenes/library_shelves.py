"""Full shelves, a floor table and a lamp: a small library in the evening."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CELADON, INDIGO, LEAF, OCHRE, PLUM, STRAW, WOOD, mixed
from home.demo.pictures.figures import seated
from home.demo.pictures.shapes import box, oval, rounded

SPINES = (BRICK, INDIGO, OCHRE, LEAF, PLUM, CELADON, STRAW, "#7d8f95", "#c58a6a")


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#e9d7b3", "#d8bd8e"))
    chance = Random("books")
    for shelf in range(4):
        left, right, floor = 90, 1510, 190 + shelf * 150
        c.polygon(box(left, floor - 136, right, floor), ("#7b5638", "#63432b"))
        x = left + 16.0
        while x < right - 50:
            wide, tall = chance.uniform(16, 40), chance.uniform(78, 122)
            if chance.random() < 0.07:
                x += wide * 2
                continue
            colour = chance.choice(SPINES)
            c.polygon(
                box(x, floor - tall, x + wide - 3, floor),
                (mixed(colour, "#fff3d6", 0.18), colour),
                Shade(mixed(colour, "#1d1a20", 0.5), "right", 0.4),
            )
            c.line([(x + 4, floor - tall * 0.75), (x + wide - 7, floor - tall * 0.75)], STRAW, 2.4)
            x += wide
        c.polygon(box(left - 14, floor, right + 14, floor + 15), (WOOD, "#6f4a30"))
    c.polygon(box(-10, 760, 1610, 1010), ("#a97b4d", "#86603c"))
    c.glow(1060, 700, 420, "#ffdf9a", 0.6)
    for x, coat in ((420, PLUM), (640, "#5b7f8a")):
        seated(c, x, 935, 250, coat)
    c.shadow(oval(960, 935, 330, 30), 0.35, 12)
    c.polygon(rounded(720, 820, 1240, 858, 14), (mixed(WOOD, "#ffe9c0", 0.3), WOOD))
    for x in (770, 1190):
        c.polygon(box(x - 14, 858, x + 14, 935), "#6b4a30")
    c.polygon([(820, 820), (900, 800), (980, 820)], "#fbf6ea", Shade("#c9b791", "right", 0.4))
    c.line([(1120, 820), (1120, 700)], "#4a3a2c", 9)
    c.polygon([(1064, 706), (1088, 630), (1152, 630), (1176, 706)], ("#ffe7a8", "#f0bd62"))
    return c
