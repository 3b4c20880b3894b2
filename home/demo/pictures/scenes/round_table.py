"""A round table seen from above, with people, papers and cups around it."""

from math import cos, pi, sin

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, INDIGO, LEAF, OCHRE, PLUM, WOOD, mixed
from home.demo.pictures.figures import from_above
from home.demo.pictures.shapes import box, oval, turned

SEATS = 9
COATS = (INDIGO, OCHRE, PLUM, LEAF, BRICK, "#5b7f8a", "#8a6f9b", "#c98a4a", "#4f6b58")
HAIR = ("#332b2a", "#4b3a31", "#6d6a68")


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#e6d6b6", "#cdb48a"))
    for n in range(11):
        c.line([(n * 160 - 20, 0), (n * 160 - 20, 1000)], "#c4a97c", 3)
    for seat in range(SEATS):
        angle = 2 * pi * seat / SEATS - pi / 2
        x, y = 800 + 440 * cos(angle), 500 + 410 * sin(angle)
        degrees = angle * 180 / pi
        c.polygon(oval(x + 8, y + 8, 58, 66, degrees), "#a9885a", None, 0.6)
        from_above(c, x, y, 62, COATS[seat], degrees, HAIR[seat % 3])
    c.shadow(oval(812, 516, 352), 0.35, 16)
    c.polygon(oval(800, 500, 350), (mixed(WOOD, CREAM, 0.4), WOOD), Shade("#5d3d26", "right", 0.4))
    for ring in (310, 230):
        c.line([*oval(800, 500, ring), (800 + ring, 500)], mixed(WOOD, "#5d3d26", 0.35), 2)
    for seat in range(SEATS):
        angle = 2 * pi * seat / SEATS - pi / 2
        x, y = 800 + 262 * cos(angle), 500 + 262 * sin(angle)
        sheet = turned(box(x - 34, y - 46, x + 34, y + 46), angle * 180 / pi + 86, (x, y))
        c.shadow(sheet, 0.2, 5)
        c.polygon(sheet, CREAM)
        for row in range(4):
            line = [(x - 22, y - 26 + row * 16), (x + 22 - row * 6, y - 26 + row * 16)]
            c.line(turned(line, angle * 180 / pi + 86, (x, y)), "#b9a98c", 2.4)
        cx, cy = 800 + 190 * cos(angle + 0.25), 500 + 190 * sin(angle + 0.25)
        c.polygon(oval(cx, cy, 19), "#f4ead6", Shade("#b7a284", "right", 0.4))
        c.polygon(oval(cx, cy, 13), "#a5714a")
    for n in range(5):
        x, y = 800 + 66 * cos(n * 1.26), 500 + 66 * sin(n * 1.26)
        c.polygon(turned(box(x - 30, y - 24, x + 30, y + 24), n * 27, (x, y)), COATS[n], None, 0.75)
    return c
