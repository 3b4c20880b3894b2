"""A small wooden railway station, its rails and a signal, in autumn light."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import CREAM, LEAF, MOSS, OCHRE, STONE, TILE, WOOD, mixed
from home.demo.pictures.nature import grass, puff, ridge, tree
from home.demo.pictures.shapes import box, curve, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a8ccd2", "#fbe6c2"))
    puff(c, 1180, 180, 320, "#fffaf0", 0.8)
    ridge(c, "track", 560, 170, ("#a8b9a4", "#e0d3a8"))
    for n, x in enumerate((160, 330, 1330, 1500)):
        tree(c, x, 700, 330 - n % 2 * 70, (OCHRE, "#c98a4a", MOSS, "#d9a24e")[n], f"t{n}")
    c.polygon(box(-10, 690, 1610, 1010), ("#cbb48a", "#a98f66"))
    c.polygon(box(430, 440, 1180, 720), ("#b98758", "#94663e"), Shade("#553719", "right", 0.4))
    for n in range(19):
        c.line([(450 + n * 40, 440), (450 + n * 40, 720)], "#7d5433", 2.4)
    c.polygon(
        [(370, 450), (470, 300), (1140, 300), (1240, 450)], TILE, Shade("#242c2f", "down", 0.5)
    )
    for n in range(21):
        c.line([(480 + n * 33, 302), (390 + n * 42, 448)], "#3a464a", 2.4)
    c.polygon([(690, 330), (805, 215), (920, 330)], TILE, Shade("#242c2f", "right", 0.5))
    c.polygon([(730, 330), (805, 255), (880, 330)], mixed(WOOD, CREAM, 0.3))
    c.polygon(oval(805, 305, 17), CREAM)
    for x in (490, 600, 960, 1070):
        c.polygon(box(x, 510, x + 76, 620), "#5d4028")
        c.polygon(box(x + 7, 517, x + 69, 613), ("#fbe7ae", "#e7bd77"))
        c.line([(x + 38, 517), (x + 38, 613)], "#5d4028", 5)
        c.line([(x + 7, 565), (x + 69, 565)], "#5d4028", 5)
    c.polygon(box(740, 500, 870, 720), "#4d331f")
    c.polygon(box(752, 512, 800, 720), "#7d5433")
    c.polygon(box(810, 512, 858, 720), "#7d5433")
    c.polygon(box(300, 716, 1320, 760), (STONE, "#8d8576"), Shade("#5f5a50", "down", 0.4))
    c.polygon(box(-10, 800, 1610, 930), ("#9a8b76", "#7d705e"), Shade("#4a4338", "down", 0.4))
    for n in range(34):
        c.polygon(box(n * 49, 806, n * 49 + 24, 924), ("#6b4a32", "#533825"))
    for y in (830, 896):
        c.line([(-10, y), (1610, y)], "#5c6468", 13)
        c.line([(-10, y - 4), (1610, y - 4)], "#aab3b4", 4)
    c.line([(1420, 820), (1420, 430)], "#4a5358", 12)
    c.polygon(oval(1420, 420, 34), "#3a4347")
    c.polygon(oval(1420, 420, 20), "#d8733a")
    c.line(curve([(-10, 230), (500, 262), (1000, 236), (1610, 258)]), "#4f5a5c", 2.4)
    grass(c, "rail", 940, 62, 330, (MOSS, LEAF, "#c2a95c"))
    return c
