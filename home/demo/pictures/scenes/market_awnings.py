"""A market lane: striped awnings, crates of fruit and people on their way."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import (
    BRICK,
    CREAM,
    INDIGO,
    LEAF,
    OCHRE,
    PERSIMMON,
    PINE,
    PLUM,
    WOOD,
)
from home.demo.pictures.figures import walker
from home.demo.pictures.shapes import arc, box, oval

STALLS = (
    (-60, 470, BRICK, (PERSIMMON, OCHRE)),
    (500, 430, PINE, (LEAF, "#c9d59b")),
    (960, 440, INDIGO, ("#e8b6a0", PLUM)),
    (1430, 470, OCHRE, (BRICK, "#f0d58a")),
)


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#a9cfd3", "#fbe8c4"))
    for n, (left, top) in enumerate(((-20, 170), (330, 110), (720, 190), (1040, 90), (1380, 160))):
        tone = ("#e5cfa6", "#d9b98b", "#ead9b8")[n % 3]
        c.polygon(
            box(left, top, left + 400, 760), (tone, "#c9a877"), Shade("#9a7a4d", "right", 0.3)
        )
        for k in range(6):
            x, y = left + 50 + k % 3 * 110, top + 50 + k // 3 * 120
            c.polygon(box(x, y, x + 56, y + 70), "#8fa9a6", Shade("#4f6a6c", "down", 0.4))
    c.polygon(box(-10, 740, 1610, 1010), ("#c7ab80", "#a3845a"), Shade("#6d5230", "down", 0.3))
    for x, y, colour, goods in STALLS:
        _stall(c, x, y, colour, goods)
    for x, tall, coat in (
        (380, 230, PLUM),
        (470, 200, "#5b7f8a"),
        (900, 240, BRICK),
        (1350, 225, PINE),
    ):
        walker(c, x, 975, tall, coat)
    return c


def _stall(c: Canvas, x: float, y: float, colour: str, goods: tuple[str, str]) -> None:
    """Paint a stall 400 units wide under its awning."""
    for post in (x + 16, x + 384):
        c.line([(post, y), (post, 880)], WOOD, 12)
    c.polygon(box(x + 20, y + 80, x + 380, 760), "#5b4434", None, 0.45)
    c.polygon(box(x, 740, x + 400, 890), ("#b4875a", "#8b6239"), Shade("#4d3018", "right", 0.4))
    for row in range(2):
        for n in range(9):
            px, py = x + 34 + n * 42 - row * 12, 738 - row * 34
            c.polygon(oval(px, py, 23), goods[(n + row) % 2], Shade("#4a2416", "right", 0.35))
    for n in range(8):
        left = x - 20 + n * 55
        tone = colour if n % 2 else CREAM
        slant = [(left + 12, y - 70), (left + 67, y - 70), (left + 55, y + 30), (left, y + 30)]
        c.polygon(slant, tone, Shade("#2a1d18", "down", 0.25))
        c.polygon(arc(left + 27.5, y + 30, 27.5, 26, 0, 180, 14), tone)
