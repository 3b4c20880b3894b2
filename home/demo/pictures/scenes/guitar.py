"""A guitar leaning on a chair by an open window."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BARK, BRICK, CREAM, LEAF, MOSS, OCHRE, WOOD, mixed
from home.demo.pictures.nature import puff, ridge, tree
from home.demo.pictures.shapes import box, curve, loop, oval, rounded, turned

BODY = (
    (0, -110), (74, -92), (84, -30), (60, 20), (112, 90), (98, 190), (0, 226),
    (-98, 190), (-112, 90), (-60, 20), (-84, -30), (-74, -92),
)  # fmt: skip


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a9cfd2", "#f9ecc9"))
    puff(c, 520, 200, 260, "#fffaf0", 0.85)
    ridge(c, "song", 560, 160, ("#9cb9ab", "#d4dab4"))
    tree(c, 300, 640, 260, MOSS, "s1")
    tree(c, 640, 640, 200, LEAF, "s2")
    wall = ("#f1dfbc", "#dcc08c")
    for left, top, right, bottom in (
        (-10, -10, 130, 1010),
        (830, -10, 1610, 1010),
        (130, -10, 830, 70),
        (130, 640, 830, 1010),
    ):
        c.polygon(box(left, top, right, bottom), wall)
    for x in (130, 830):
        c.line([(x, 66), (x, 640)], WOOD, 22)
    for y in (66, 640):
        c.line([(130, y), (830, y)], WOOD, 22)
    c.polygon(box(-10, 830, 1610, 1010), ("#b3834f", "#8a6038"), Shade("#553719", "down", 0.3))
    for n, (x, y) in enumerate(((330, 250), (420, 200), (700, 270))):
        c.line(
            curve([(x - 34, y - 14), (x - 12, y - 20), (x, y), (x + 14, y - 22), (x + 36, y - 16)]),
            "#4f646a",
            4 - n * 0.5,
        )
    for x in (930, 1200):
        c.line([(x, 560), (x + (-14 if x < 1000 else 14), 940)], BARK, 20)
    c.polygon(rounded(900, 690, 1236, 730, 16), (mixed(WOOD, CREAM, 0.3), WOOD))
    c.polygon(rounded(905, 480, 1230, 540, 20), WOOD, Shade("#4d3018", "right", 0.4))
    at = (1360, 690)
    neck = turned(box(1342, 250, 1378, 640), -12, at)
    c.shadow(turned([(at[0] + x, at[1] + y) for x, y in loop(BODY, 8)], -12, at), 0.4, 14)
    c.polygon(
        turned([(at[0] + x, at[1] + y) for x, y in loop(BODY, 8)], -12, at),
        (OCHRE, "#a8632b"),
        Shade("#5c3014", "right", 0.6),
    )
    c.polygon(neck, "#5d3d26")
    c.polygon(turned(rounded(1332, 190, 1388, 270, 12), -12, at), "#4a2f1c")
    c.polygon(turned(oval(1360, 690, 48), -12, at), "#3b2417")
    c.polygon(turned(rounded(1316, 800, 1404, 820, 6), -12, at), "#4a2f1c")
    for n in range(5):
        x = 1348 + n * 6
        c.line(turned([(x, 230), (x, 810)], -12, at), "#f3e6c8", 1.8)
    c.polygon(rounded(1440, 860, 1560, 960, 20), BRICK, Shade("#5a2118", "right", 0.5))
    return c
