"""A low table with tea by a paper window in the afternoon."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import CELADON, CREAM, PLUM, WOOD, mixed
from home.demo.pictures.hanok import lattice
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import arc, box, curve, oval, rounded


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#efe0c4", "#e2caa0"))
    lattice(c, 180, 90, 560, 620, "#fff5d9")
    lattice(c, 580, 90, 960, 620, "#fdecc4")
    c.glow(560, 380, 560, "#fff2c6", 0.55)
    c.polygon(box(-10, 690, 1610, 1010), ("#b98a58", "#8f6540"))
    for n in range(6):
        c.line([(-10, 740 + n * 46), (1610, 740 + n * 46)], "#7b5434", 3)
    c.polygon([(300, 700), (900, 700), (1180, 1000), (240, 1000)], "#ffe9b4", None, 0.25)
    c.shadow(oval(850, 905, 430, 44), 0.35, 16)
    for x in (560, 1140):
        c.polygon(box(x - 18, 770, x + 18, 905), mixed(WOOD, "#3d2718", 0.5))
    top = rounded(450, 720, 1250, 786, 28)
    c.polygon(top, (mixed(WOOD, CREAM, 0.25), WOOD), Shade("#4d3120", "right", 0.5))
    _pot(c, 760, 640)
    for x in (580, 980, 1110):
        c.polygon([*arc(x, 690, 44, 40, 0, 180)], CREAM, Shade("#b8a98e", "right", 0.55))
        c.polygon(oval(x, 690, 44, 11), "#f7efe0")
        c.polygon(oval(x, 691, 36, 8), "#c08a4f")
        c.line(curve([(x - 6, 660), (x + 8, 630), (x - 6, 600)]), "#fffaf0", 4)
    c.polygon(rounded(1300, 560, 1400, 860, 34), (CELADON, "#7f9f8d"), Shade("#4f6f62"))
    for turn in (-70, -95, -118, -50):
        leaf(c, 1350, 570, 230, turn, "#5d8458")
    c.polygon(rounded(1020, 880, 1260, 940, 26), PLUM, Shade("#3d2030", "right", 0.5))
    c.polygon(rounded(330, 890, 570, 950, 26), "#7d9aa0", Shade("#3f5a60", "right", 0.5))
    return c


def _pot(c: Canvas, x: float, y: float) -> None:
    """Paint a round tea pot."""
    c.line(curve([(x - 70, y), (x - 128, y - 16), (x - 150, y - 62)]), "#8fae9d", 22)
    c.line([*arc(x + 76, y + 4, 44, 44, -80, 90, 16)], "#8fae9d", 15)
    c.polygon(oval(x, y + 12, 104, 78), (CELADON, "#84a593"), Shade("#4f6f62", "right", 0.6))
    c.polygon(oval(x, y - 60, 50, 15), "#96b5a3")
    c.polygon(oval(x, y - 76, 14), "#84a593")
