"""A full moon over the ridge and a few lit windows in the valley."""

from random import Random

from home.demo.pictures.canvas import Canvas
from home.demo.pictures.colours import NIGHT, mixed
from home.demo.pictures.nature import needles, puff, ridge
from home.demo.pictures.shapes import box, curve, oval


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#13243d", "#54718a"))
    chance = Random("stars")
    for _ in range(150):
        x, y, r = chance.uniform(0, 1600), 560 * chance.random() ** 1.3, chance.uniform(0.8, 2.4)
        c.polygon(oval(x, y, r), mixed("#9fb6c8", "#fff6dc", chance.random()))
    c.glow(1090, 300, 560, "#e9dfbf", 0.55)
    c.glow(1090, 300, 250, "#fff3cf", 0.65)
    c.polygon(oval(1090, 300, 128), ("#fffaea", "#f4e2b6"))
    for x, y, r in ((1050, 262, 26), (1120, 330, 36), (1066, 350, 15), (1146, 252, 13)):
        c.polygon(oval(x, y, r, r * 0.9), "#ead6a8", None, 0.55)
    puff(c, 760, 400, 380, "#8aa0b0", 0.35)
    puff(c, 1330, 360, 300, "#b7bfbf", 0.4)
    for n, (base, tall) in enumerate(((640, 190), (720, 170), (800, 130))):
        colour = mixed("#5f7c92", "#1a3049", n / 2)
        ridge(c, f"night{n * 3}", base, tall, (colour, mixed(colour, "#8fa6b4", 0.45)))
        c.veil(base - 30, base + 110, "#9db2bd", 0, 0.3)
    c.polygon(
        [*curve([(-10, 850), (400, 800), (900, 830), (1610, 780)]), (1610, 1000), (-10, 1000)],
        ("#1d3a48", "#12263a"),
    )
    for x, y, s in (
        (470, 812, 1.0),
        (585, 828, 1.2),
        (700, 818, 0.9),
        (905, 842, 1.3),
        (1060, 830, 1.0),
        (1180, 822, 1.15),
        (330, 836, 1.2),
    ):
        _house(c, x, y, s)
    for n in range(5):
        c.polygon([*curve([(-10, 880 + n * 32), (500, 866 + n * 30), (1000, 890 + n * 28), (1610, 850 + n * 34)]), (1610, 1000), (-10, 1000)], mixed("#1a3443", NIGHT, n / 4))  # fmt: skip
    c.line(curve([(-20, 240), (150, 280), (300, 262), (430, 300)]), "#1a2430", 15)
    c.line(curve([(160, 280), (230, 340), (330, 372)]), "#1a2430", 10)
    for x, y, r in (
        (60, 216, 130),
        (250, 232, 150),
        (420, 276, 120),
        (330, 356, 120),
        (120, 320, 110),
    ):
        needles(c, x, y, r, "#17343b")
    return c


def _house(c: Canvas, x: float, y: float, s: float) -> None:
    """Paint a low house in the dark with a warm window."""
    c.glow(x, y + 10, 90 * s, "#ffcb78", 0.4)
    c.polygon(box(x - 46 * s, y - 12 * s, x + 46 * s, y + 24 * s), "#2a3c48")
    c.polygon(
        curve(
            [
                (x - 66 * s, y - 8 * s),
                (x - 46 * s, y - 17 * s),
                (x - 34 * s, y - 32 * s),
                (x + 34 * s, y - 32 * s),
                (x + 46 * s, y - 17 * s),
                (x + 66 * s, y - 8 * s),
            ],
            4,
        ),
        "#15222e",
    )
    c.polygon(box(x - 18 * s, y - 2 * s, x + 4 * s, y + 16 * s), "#ffdd94")
    c.line([(x - 7 * s, y - 2 * s), (x - 7 * s, y + 16 * s)], "#8a6b3e", 2)
