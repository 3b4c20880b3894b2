"""A round table seen from above, with people, papers and tea."""

from math import cos, pi, sin

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import (
    BRICK,
    CELADON,
    CREAM,
    INDIGO,
    LEAF,
    OCHRE,
    PERSIMMON,
    PLUM,
    mixed,
)
from home.demo.pictures.figures import from_above
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import box, oval, rounded, turned

COATS = (BRICK, INDIGO, OCHRE, "#6f9a8c", PLUM, "#d9a08a", LEAF, "#7d8a9a", "#c98a3d")
HAIRS = (
    "#332b2a",
    "#4a3a32",
    "#8a8580",
    "#2a2426",
    "#5a4436",
    "#b8b0a6",
    "#332b2a",
    "#3d302b",
    "#6e665f",
)
X, Y, R = 800, 500, 270


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#d8c29a", "#c3a577"))
    for n in range(15):
        c.line([(-10, n * 72), (1610, n * 72)], "#ac8d60", 2.5)
        for k in range(4):
            x = (n * 317 + k * 451) % 1600
            c.line([(x, n * 72), (x, n * 72 + 72)], "#ac8d60", 2.5)
    for left in (-160, 300, 760, 1220):
        c.polygon(
            [(left, -10), (left + 250, -10), (left + 620, 1010), (left + 370, 1010)],
            "#fff0c6",
            None,
            0.3,
        )
    c.polygon(oval(X, Y, 560, 470), "#8fae9f", None, 0.75)
    c.polygon(oval(X, Y, 530, 442), "#a9c7b4", Shade("#7a9c8b", "right", 0.5), 0.9)
    for n in range(9):
        _place(c, n)
    c.shadow(oval(X + 16, Y + 22, R + 4), 0.5, 18)
    c.polygon(oval(X, Y, R), ("#b98556", "#966440"), Shade("#5f3c26", "right", 0.55))
    for n in range(1, 8):
        c.line(oval(X, Y, R - n * 32), mixed("#a06f45", "#7b5236", 0.3), 2)
    c.line(oval(X, Y, R - 5), "#d3a377", 7)
    for n in range(9):
        _setting(c, n)
    _middle(c)
    return c


def _at(n: float, r: float) -> tuple[float, float, float]:
    """Return a place around the table and the direction (degrees) that looks away from it."""
    angle = (n * 40 - 70) * pi / 180
    return X + r * cos(angle), Y + r * sin(angle), angle * 180 / pi


def _place(c: Canvas, n: int) -> None:
    """Paint a chair and who sits on it; one chair is still free."""
    x, y, turn = _at(n, 382)
    seat = turned(rounded(x - 44, y - 54, x + 44, y + 54, 24), turn, (x, y))
    c.shadow([(a + 10, b + 14) for a, b in seat], 0.45, 10)
    c.polygon(seat, ("#8a6044", "#6b4a38"), Shade("#3d2a22", "right", 0.5))
    c.polygon(turned(rounded(x + 30, y - 58, x + 52, y + 58, 10), turn, (x, y)), "#4d3324")
    if n != 5:
        px, py, _ = _at(n, 360)
        from_above(c, px, py, 62, COATS[n], turn, HAIRS[n])
        for side in (-1, 1):
            hx, hy, _ = _at(n + side * 0.26, 292)
            sx, sy, _ = _at(n + side * 0.3, 346)
            c.line([(sx, sy), (hx, hy)], mixed(COATS[n], "#1b1f2a", 0.15), 22)


def _setting(c: Canvas, n: int) -> None:
    """Paint a sheet of paper with lines drawn on it, a pen and a cup."""
    x, y, turn = _at(n, 196)
    sheet = turned(box(x - 32, y - 42, x + 32, y + 42), turn + (n * 7) % 13 - 6, (x, y))
    c.shadow([(a + 3, b + 5) for a, b in sheet], 0.3, 4)
    c.polygon(sheet, (CREAM, "#efe3c8"))
    for k in range(4):
        long = 22 - (k * n) % 12
        c.line(
            turned([(x + 18 - k * 12, y - 28), (x + 18 - k * 12, y + long)], turn, (x, y)),
            "#a9a397",
            2.5,
        )
    px, py, _ = _at(n + 0.32, 202)
    c.line(
        turned([(px - 22, py), (px + 22, py)], turn + 30, (px, py)), (BRICK, INDIGO, LEAF)[n % 3], 6
    )
    if n % 2 == 0:
        qx, qy, _ = _at(n - 0.4, 218)
        c.shadow(oval(qx + 4, qy + 6, 21), 0.4, 5)
        c.polygon(oval(qx, qy, 21), CREAM)
        c.polygon(oval(qx, qy, 15), "#b07a3c", Shade("#7a4d22", "left", 0.5))


def _middle(c: Canvas) -> None:
    """Paint the shared sheet with coloured notes, and a small plant."""
    sheet = turned(box(X - 120, Y - 92, X + 120, Y + 92), -8, (X, Y))
    c.shadow([(a + 4, b + 7) for a, b in sheet], 0.3, 6)
    c.polygon(sheet, (CREAM, "#f0e6cd"))
    notes = ("#f2cf6e", "#e9a08a", CELADON, "#f2cf6e", "#9fbcd0", "#e9a08a", CELADON, "#f2cf6e")
    for n, colour in enumerate(notes):
        x, y = X - 84 + n % 4 * 54, Y - 40 + n // 4 * 66 - (n % 4) * 7
        c.polygon(turned(box(x - 19, y - 19, x + 19, y + 19), n * 5 % 14 - 12, (x, y)), colour)
        c.line([(x - 10, y - 4), (x + 10, y - 7)], mixed(colour, "#4a4440", 0.5), 2.5)
        c.line([(x - 10, y + 5), (x + 4, y + 3)], mixed(colour, "#4a4440", 0.5), 2.5)
    c.shadow(oval(X + 98, Y + 86, 30), 0.4, 6)
    c.polygon(oval(X + 92, Y + 80, 29), PERSIMMON)
    c.polygon(oval(X + 92, Y + 80, 22), "#5a4030")
    for turn in range(0, 360, 45):
        leaf(
            c,
            X + 92,
            Y + 80,
            46 if turn % 90 else 36,
            turn + 12,
            ("#5d8458", "#86a06c")[turn // 45 % 2],
        )
