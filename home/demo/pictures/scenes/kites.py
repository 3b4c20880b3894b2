"""Children flying kites on a wide field."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, INDIGO, LEAF, MOSS, OCHRE, PLUM, mixed
from home.demo.pictures.figures import walker
from home.demo.pictures.nature import grass, puff, ridge
from home.demo.pictures.shapes import box, curve, oval, turned

KITES = ((520, 250, 1.0, -14, INDIGO), (900, 150, 0.8, 8, BRICK), (1240, 330, 1.1, 16, OCHRE))
CHILDREN = ((330, 170, PLUM), (720, 150, OCHRE), (1080, 175, INDIGO))


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#9ccbd8", "#fdf0d2"))
    for x, y, wide in ((240, 170, 300), (1380, 130, 340), (800, 420, 240)):
        puff(c, x, y, wide, "#fffaf0", 0.85)
    ridge(c, "kite", 690, 170, ("#9cbcae", "#d3dcb6"))
    c.polygon(
        [*curve([(-10, 760), (500, 700), (1000, 770), (1610, 715)]), (1610, 1010), (-10, 1010)],
        (mixed(MOSS, "#e6d68a", 0.45), LEAF),
        Shade("#4c6f45", "down", 0.35),
    )
    for (x, y, size, turn, colour), (child, tall, coat) in zip(KITES, CHILDREN, strict=True):
        c.line(curve([(child + 20, 770), (child + 90, 560), (x, y + 60)], 16), "#f9f3e3", 2.2)
        _kite(c, x, y, 95 * size, turn, colour)
        walker(c, child, 850, tall, coat, 0.1)
        c.line([(child + 6, 850 - tall * 0.62), (child + 24, 770)], coat, tall * 0.07)
    grass(c, "field", 850, 150, 520, (MOSS, LEAF, "#b9c77a"))
    return c


def _kite(c: Canvas, x: float, y: float, r: float, turn: float, colour: str) -> None:
    """Paint a shield kite: paper with a round window and a coloured top."""
    sheet = box(x - r * 0.75, y - r, x + r * 0.75, y + r)
    c.polygon(turned(sheet, turn, (x, y)), "#fbf3df", Shade("#cdb892", "right", 0.4))
    top = box(x - r * 0.75, y - r, x + r * 0.75, y - r * 0.45)
    c.polygon(turned(top, turn, (x, y)), colour)
    c.polygon(oval(x, y, r * 0.3), "#bcdde0")
    foot = box(x - r * 0.75, y + r * 0.62, x + r * 0.75, y + r)
    c.polygon(turned(foot, turn, (x, y)), mixed(colour, "#f6e3b8", 0.35))
