"""마당: a village yard with a wide bench under an old tree, at dusk."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, INDIGO, LEAF, OCHRE, PLUM, WOOD, mixed
from home.demo.pictures.figures import seated, walker
from home.demo.pictures.hanok import lattice, stone_wall, tiled_roof
from home.demo.pictures.nature import ridge, tree
from home.demo.pictures.shapes import box, curve, oval, rounded


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#6f8fa3", "#fbcf9b"))
    c.glow(520, 470, 560, "#ffe3a8", 0.8)
    ridge(c, "yard", 540, 170, ("#8f8f9b", "#e0b48a"))
    stone_wall(c, -10, 1610, 560, 690, "yard")
    c.polygon(box(930, 430, 1640, 760), ("#e9d3a6", "#bf9660"), Shade("#7d5a30", "right", 0.3))
    for n in range(4):
        lattice(c, 980 + n * 155, 500, 1115 + n * 155, 730, "#ffe6a6")
    c.glow(1290, 620, 380, "#ffd98f", 0.4)
    tiled_roof(c, 860, 1740, 470, 260, "#4f5f66", 0.22)
    c.polygon(box(900, 750, 1640, 790), ("#a8754a", "#7d5433"))
    c.polygon(
        [*curve([(-10, 720), (500, 700), (1000, 780), (1610, 785)]), (1610, 1010), (-10, 1010)],
        ("#e8cf9e", "#c6a26b"),
        Shade("#8f6d3f", "down", 0.3),
    )
    tree(c, 300, 800, 680, LEAF, "old")
    c.shadow(oval(560, 930, 400, 40), 0.35, 16)
    for x in (250, 420, 700, 860):
        c.polygon(box(x - 14, 850, x + 14, 930), "#6b4a30")
    c.polygon(
        [(260, 780), (850, 780), (930, 850), (180, 850)], (mixed(WOOD, "#ffe9c0", 0.35), WOOD)
    )
    for n in range(9):
        c.line([(260 + n * 74, 780), (180 + n * 94, 850)], "#7b5434", 3)
    c.polygon(box(180, 850, 930, 868), "#7b5434")
    for x, coat in ((360, PLUM), (530, "#5b7f8a"), (730, BRICK)):
        seated(c, x, 815, 190, coat)
    c.polygon(oval(620, 832, 66, 15), "#8a5a34")
    for x in (596, 622, 650):
        c.polygon(oval(x, 822, 13, 8), "#f7efe0")
    for x, tall, coat in ((1090, 180, INDIGO), (1180, 120, OCHRE)):
        walker(c, x, 930, tall, coat)
    for x in (1400, 1470, 1535):
        c.polygon(rounded(x - 32, 700, x + 32, 800, 24), ("#7d5a44", "#4f372a"), Shade("#2a1b14"))
        c.polygon(oval(x, 702, 26, 9), "#3b2a20")
    return c
