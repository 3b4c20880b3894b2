"""Jiri mountain at daybreak: ridge behind ridge, with mist in the valleys."""

from home.demo.pictures.canvas import Canvas
from home.demo.pictures.colours import BLUSH, DEEP, mixed
from home.demo.pictures.nature import needles, pine, ridge
from home.demo.pictures.shapes import curve, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#bcd3d2", "#f8dfc0"))
    c.glow(1080, 400, 620, "#fff3d2", 0.9)
    c.polygon(oval(1080, 388, 62), "#fff6df")
    far, near = "#cbd3cb", DEEP
    for n in range(7):
        share = (n / 6) ** 1.15
        base, height = 470 + n * 82, 150 + n * 9
        colour = mixed(mixed(far, BLUSH, 0.25 * (1 - share)), near, share)
        ridge(
            c,
            f"jiri{n * 7}",
            base,
            height,
            (colour, mixed(colour, "#f3e8d6", 0.62 * (1 - share * 0.85))),
        )
        if n < 6:
            c.veil(base - 40, base + 70, "#f7ead6", 0, 0.5 - 0.05 * n)
            c.veil(base + 70, base + 130, "#f7ead6", 0.5 - 0.05 * n, 0)
    for x, y, s in ((520, 250, 22), (575, 225, 18), (628, 262, 15), (700, 236, 12)):
        c.line(
            curve(
                [
                    (x - s, y - s * 0.3),
                    (x - s * 0.4, y - s * 0.5),
                    (x, y),
                    (x + s * 0.45, y - s * 0.55),
                    (x + s, y - s * 0.3),
                ],
                6,
            ),
            "#50646a",
            3.2,
        )
    pine(c, 1390, 1010, 520, -0.2, "#21463f")
    needles(c, 60, 985, 190, "#1c3d3a")
    needles(c, 260, 1010, 150, "#21463f")
    return c
