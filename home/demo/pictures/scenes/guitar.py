"""A guitar on a small stage, with a stool, a microphone and strings of light."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, INDIGO, OCHRE, PINE, mixed
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import box, curve, loop, oval, rounded, turned


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#27404a", "#3f5f60"))
    chance = Random("bricks")
    for row in range(17):
        for k in range(-1, 15):
            x, y = k * 116 + row % 2 * 58, row * 46
            tone = mixed(
                "#8a5748", chance.choice(("#6d4238", "#a86f58", "#7d5a52")), chance.random()
            )
            c.polygon(rounded(x + 3, y + 3, x + 113, y + 43, 4), tone, None, 0.55)
    c.glow(760, 380, 760, "#ffcf8a", 0.62)
    c.polygon(box(-10, 770, 1610, 1010), ("#a06d46", "#64422d"))
    for n in range(-10, 30):
        c.line([(800 + (n - 10) * 90, 770), (800 + (n - 10) * 165, 1010)], "#6b4630", 2.5)
    c.polygon(oval(790, 905, 520, 80), INDIGO, Shade("#16263c", "left", 0.5))
    c.polygon(oval(790, 905, 478, 68), "#c9a468")
    c.polygon(oval(790, 905, 450, 60), "#35567a", Shade("#1c3350", "left", 0.5))
    _bulbs(c)
    _stool(c)
    _guitar(c, 770, 640)
    _amplifier(c)
    _microphone(c)
    _plant(c)
    return c


def _bulbs(c: Canvas) -> None:
    """Paint three sagging strings of bulbs."""
    for n in range(3):
        line = curve(
            [
                (-20, 40 + n * 60),
                (380, 190 - n * 20),
                (800, 90 + n * 16),
                (1220, 200 - n * 34),
                (1620, 40 + n * 56),
            ],
            20,
        )
        c.line(line, "#2a2426", 4)
        for x, y in line[3 + n * 2 :: 8]:
            c.glow(x, y + 20, 92, "#ffd58a", 0.75)
            c.polygon(oval(x, y + 18, 11, 14), "#fff3cf")
            c.polygon(box(x - 5, y - 2, x + 5, y + 7), "#2a2426")


def _stool(c: Canvas) -> None:
    """Paint a wooden stool."""
    c.shadow(oval(1020, 900, 110, 18), 0.5, 10)
    for dx in (-66, -22, 30, 74):
        c.line([(1020 + dx * 0.7, 620), (1020 + dx, 896)], "#7b5236", 15)
    c.line([(966, 790), (1080, 790)], "#6b4630", 10)
    c.polygon(oval(1020, 616, 96, 25), ("#c9935c", "#a06d42"))
    c.polygon(oval(1020, 608, 96, 22), "#d9a970", Shade("#8a5f3c", "right", 0.5))
    c.polygon(rounded(976, 560, 1024, 612, 8), CREAM, Shade("#a9a38a", "right", 0.5))


def _guitar(c: Canvas, x: float, y: float) -> None:
    """Paint an acoustic guitar that leans on its stand."""
    lean, about = 9.0, (x, y + 260)
    c.shadow(oval(x, 906, 190, 24), 0.55, 12)
    for foot in (-130, 130):
        c.line([(x, 700), (x + foot, 904)], "#2a2426", 12)
    body = loop(
        [
            (x, y - 128),
            (x + 88, y - 108),
            (x + 104, y - 40),
            (x + 78, y + 10),
            (x + 128, y + 80),
            (x + 150, y + 170),
            (x + 96, y + 246),
            (x, y + 262),
            (x - 96, y + 246),
            (x - 150, y + 170),
            (x - 128, y + 80),
            (x - 78, y + 10),
            (x - 104, y - 40),
            (x - 88, y - 108),
        ],
        8,
    )
    c.polygon(turned([(px * 1.0 + 12, py + 4) for px, py in body], lean, about), "#5a3222")
    c.polygon(turned(body, lean, about), ("#e3ab62", "#c27f3c"), Shade("#7d4420", "right", 0.5))
    c.line(turned([*body, body[0]], lean, about), "#6b3c24", 6)
    for r, tone in ((56, "#7d4420"), (50, "#e8c58c"), (44, "#2a1a14")):
        c.polygon(turned(oval(x, y + 30, r), lean, about), tone)
    c.polygon(turned(rounded(x - 52, y + 160, x + 52, y + 182, 8), lean, about), "#4d2c1c")
    c.polygon(turned(box(x - 18, y - 460, x + 18, y + 8), lean, about), ("#5f3a28", "#4a2a1c"))
    for n in range(15):
        fret = y - 440 + 430 * (1 - 0.92**n) * 1.34
        c.line(turned([(x - 18, fret), (x + 18, fret)], lean, about), "#c9b48a", 2.5)
    head = [
        (x - 20, y - 458),
        (x - 32, y - 560),
        (x, y - 574),
        (x + 32, y - 560),
        (x + 20, y - 458),
    ]
    c.polygon(turned(head, lean, about), ("#8a5a38", "#6b3f28"))
    for k in range(3):
        for side in (-1, 1):
            px = x + side * 40
            c.polygon(turned(oval(px, y - 478 - k * 28, 10, 8), lean, about), CREAM)
    for k in range(6):
        px = x - 12 + k * 4.8
        c.line(
            turned([(px, y - 462), (px * 0.5 + (x - 20 + k * 8) * 0.5, y + 168)], lean, about),
            "#f3e6c9",
            1.6,
        )


def _amplifier(c: Canvas) -> None:
    """Paint a small loudspeaker box."""
    c.shadow(box(300, 880, 560, 908), 0.5, 12)
    c.polygon(rounded(300, 650, 560, 900, 16), (PINE, "#1f443d"), Shade("#0f2622", "right", 0.5))
    c.polygon(rounded(320, 716, 540, 882, 10), "#d8c49a", Shade("#9a8458", "right", 0.4))
    for k in range(9):
        c.line([(324, 730 + k * 18), (536, 730 + k * 18)], "#b9a274", 3)
    for k in range(5):
        c.polygon(oval(344 + k * 42, 684, 11), OCHRE if k < 4 else BRICK)
    c.line(curve([(560, 860), (620, 910), (690, 880), (740, 884)], 10), "#1d1a1c", 5)


def _microphone(c: Canvas) -> None:
    """Paint a microphone on its stand."""
    c.line([(1210, 330), (1210, 900)], "#23282c", 9)
    c.polygon(oval(1210, 904, 70, 15), "#23282c")
    c.line([(1210, 336), (1130, 300)], "#23282c", 9)
    c.line([(1136, 302), (1106, 290)], "#3c464a", 22)
    c.polygon(oval(1092, 284, 27), ("#aeb8b6", "#6f7b7c"), Shade("#2f3a3e", "right", 0.6))


def _plant(c: Canvas) -> None:
    """Paint a large plant in a pot."""
    c.polygon(
        [(1380, 760), (1540, 760), (1516, 910), (1404, 910)],
        ("#d9b98a", "#b98f5c"),
        Shade("#6b4a2c", "right", 0.5),
    )
    for n, turn in enumerate((-165, -145, -122, -104, -88, -70, -50, -28, -10)):
        leaf(c, 1460, 766, 250 + 60 * (n % 2), turn, ("#4f7a58", "#6f9468", "#3f6b52")[n % 3])
