"""A carpenter's bench with wooden bowls, shavings and tools on the wall."""

from math import cos, pi, sin
from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, INDIGO, OCHRE, WOOD, mixed
from home.demo.pictures.nature import pine, ridge
from home.demo.pictures.shapes import arc, box, loop, oval, rounded, turned

TIMBER = ("#d9a970", "#b98552")


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#bcd5d4", "#f3ecd4"))
    ridge(c, "bench2", 420, 220, ("#94b3ab", "#dde0c5"))
    ridge(c, "bench5", 480, 130, ("#769c86", "#b9c79c"))
    pine(c, 640, 540, 300, 0.14)
    for part in (
        box(-10, -10, 380, 850),
        box(880, -10, 1610, 850),
        box(380, -10, 880, 90),
        box(380, 520, 880, 850),
    ):
        c.polygon(part, ("#d9b98c", "#bd9765"))
    for x in range(0, 1620, 100):
        if not 380 < x < 880:
            c.line([(x, -10), (x, 850)], "#a57f50", 2.5)
    for x in (380, 622, 864):
        c.polygon(box(x, 80, x + 18, 530), "#6b4630")
    for y in (78, 296, 516):
        c.polygon(box(372, y, 890, y + 18), "#6b4630")
    _tools(c)
    _shelf(c)
    c.polygon([(420, 790), (860, 790), (1200, 1010), (600, 1010)], "#fff0c6", None, 0.4)
    c.polygon(box(-10, 846, 1610, 1010), ("#7d5a40", "#5a3f2e"))
    c.polygon(box(60, 700, 1540, 770), ("#c9935c", "#9a6a43"), Shade("#5f3f28", "down", 0.5))
    c.polygon(box(60, 696, 1540, 712), "#e0b47e")
    for x in (110, 1400):
        c.polygon(box(x, 770, x + 96, 1010), ("#9a6a43", "#6b4630"), Shade("#3d2a1c", "right", 0.5))
    c.polygon(box(206, 880, 1400, 916), ("#8a5f3c", "#6b4630"))
    _work(c)
    return c


def _tools(c: Canvas) -> None:
    """Paint chisels, a saw and a mallet that hang on the wall."""
    c.polygon(rounded(930, 130, 1560, 146, 6), "#6b4630")
    for n in range(5):
        x = 970 + n * 52
        c.polygon(
            rounded(x - 12, 146, x + 12, 236, 10),
            (BRICK, OCHRE, "#7d4f38", INDIGO, "#a8744a")[n],
            Shade("#2a1812", "right", 0.4),
        )
        c.polygon(
            [(x - 8, 236), (x + 8, 236), (x + 10, 330 + n * 8), (x - 10, 316 + n * 8)],
            ("#c3cbc8", "#7f8a8a"),
        )
    c.polygon([(1260, 160), (1300, 150), (1330, 380), (1240, 396)], ("#cfd6d2", "#93a09f"))
    for k in range(14):
        c.polygon(
            [
                (1240 + k * 6.4, 395 - k * 1.1),
                (1246 + k * 6.4, 394 - k * 1.1),
                (1243 + k * 6.4, 405 - k * 1.1),
            ],
            "#93a09f",
        )
    c.polygon(rounded(1252, 118, 1308, 172, 18), "#7d4f38")
    c.line([(1400, 160), (1400, 380)], "#b07a4e", 18)
    c.polygon(rounded(1346, 150, 1454, 216, 10), TIMBER, Shade("#6b4630", "right", 0.5))
    c.line(arc(1520, 250, 50, 90, 90, 270, 20), "#8a5f3c", 12)
    c.line([(1520, 160), (1520, 340)], "#c3cbc8", 5)


def _shelf(c: Canvas) -> None:
    """Paint finished bowls on a shelf."""
    for y in (300, 500):
        c.polygon(box(40, y, 340, y + 14), WOOD, Shade("#4d3324", "down", 0.5))
    for x, y, r, tone in (
        (100, 300, 52, "#a8663c"),
        (200, 300, 42, "#d9a970"),
        (290, 300, 48, "#7d4a30"),
        (120, 500, 62, "#c98a50"),
        (260, 500, 70, "#8a5234"),
    ):
        _bowl(c, x, y, r, tone)


def _bowl(c: Canvas, x: float, foot: float, r: float, tone: str) -> None:
    """Paint a turned wooden bowl with its rings."""
    c.polygon(
        [
            (x - r, foot - r * 0.72),
            (x + r, foot - r * 0.72),
            *arc(x, foot - r * 0.72, r, r * 0.72, 0, 180, 24),
        ],
        (mixed(tone, CREAM, 0.15), tone),
        Shade(mixed(tone, "#2a1410", 0.6), "right", 0.55),
    )
    for share in (0.3, 0.6):
        c.line(
            arc(x, foot - r * 0.8, r * (1 - share * 0.3), r * 0.72 * share, 20, 160, 16),
            mixed(tone, "#3a2014", 0.3),
            2.4,
        )
    c.polygon(oval(x, foot - r * 0.72, r, r * 0.17), mixed(tone, CREAM, 0.3))
    c.polygon(oval(x, foot - r * 0.71, r * 0.86, r * 0.12), mixed(tone, "#2a1410", 0.4))


def _work(c: Canvas) -> None:
    """Paint what lies on the bench: a plane, boards, shavings, a bowl in the making."""
    for n in range(3):
        c.polygon(
            box(900 + n * 16, 676 - n * 22, 1330 - n * 30, 698 - n * 22),
            mixed("#e3bd88", "#b98552", n / 3),
            Shade("#8a5f3c", "right", 0.4),
        )
    c.shadow(box(470, 690, 760, 704), 0.45, 8)
    c.polygon(
        rounded(470, 628, 770, 700, 12), ("#b07a4e", "#8a5838"), Shade("#4d3020", "right", 0.5)
    )
    c.polygon([(590, 628), (622, 560), (648, 566), (630, 628)], ("#d3dad6", "#97a3a2"))
    c.polygon(
        loop([(690, 632), (686, 586), (710, 566), (736, 580), (726, 632)], 8),
        "#7d4f38",
        Shade("#3d2418", "right", 0.5),
    )
    c.polygon(oval(510, 622, 22, 17), "#7d4f38")
    _bowl(c, 270, 700, 104, "#dba868")
    _bowl(c, 1440, 700, 66, "#8a4f34")
    chance = Random("shavings")
    for _ in range(34):
        x, y, r = (
            chance.uniform(380, 1100),
            chance.choice((chance.uniform(680, 700), chance.uniform(930, 990))),
            chance.uniform(12, 28),
        )
        coil = [
            (
                x + r * (1 - k / 26) * cos(k * 2.4 * pi / 12),
                y - r * 0.4 + r * (1 - k / 26) * 0.8 * sin(k * 2.4 * pi / 12),
            )
            for k in range(22)
        ]
        c.line(coil, chance.choice(("#f3d9ab", "#e6bf88", "#d9a970")), 5)
    pencil = turned(box(800, 684, 890, 694), -4, (800, 690))
    c.polygon(pencil, OCHRE)
