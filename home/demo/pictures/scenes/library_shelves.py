"""A small library: shelves to the ceiling, an armchair, a lamp and a cat."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import (
    BRICK,
    CELADON,
    CREAM,
    INDIGO,
    MOSS,
    OCHRE,
    PERSIMMON,
    PINE,
    PLUM,
    mixed,
)
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import box, curve, loop, oval, rounded, turned

SPINES = (
    BRICK,
    INDIGO,
    OCHRE,
    PINE,
    PLUM,
    CELADON,
    PERSIMMON,
    "#d9c7a3",
    "#6f8f9c",
    MOSS,
    CREAM,
    "#8a5a4a",
)


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#8a5f42", "#6b4632"))
    chance = Random("library")
    for column in range(4):
        for row in range(4):
            _bay(c, 30 + column * 392, 24 + row * 196, chance)
    c.polygon(box(-10, 812, 1610, 1010), ("#b98a5a", "#8d653f"))
    for n in range(5):
        c.line([(-10, 820 + n * n * 11), (1610, 820 + n * n * 11)], "#7b5638", 2)
    c.polygon(oval(1090, 935, 420, 66), BRICK, Shade("#6b2a20", "left", 0.4))
    c.polygon(oval(1090, 935, 385, 56), "#e0bd8a")
    c.polygon(oval(1090, 935, 360, 50), "#b9593f", Shade("#7d3a2c", "left", 0.4))
    _ladder(c)
    c.glow(1290, 480, 520, "#ffdf9c", 0.6)
    _armchair(c)
    _lamp(c)
    _cat(c)
    return c


def _bay(c: Canvas, left: float, top: float, chance: Random) -> None:
    """Paint one compartment with its books."""
    right, foot = left + 372, top + 176
    c.polygon(box(left, top, right, foot), ("#3d2a22", "#54392b"))
    x = left + 8
    while x < right - 40:
        wide, tall = chance.uniform(17, 38), chance.uniform(104, 158)
        colour = mixed(chance.choice(SPINES), "#4a3a30", chance.uniform(0, 0.25))
        lean = chance.random() < 0.06 and x < right - 90
        spine = box(x, foot - tall, x + wide, foot)
        c.polygon(
            turned(spine, 9, (x + wide, foot)) if lean else spine,
            colour,
            Shade(mixed(colour, "#1c1418", 0.6), "right", 0.5),
        )
        if not lean:
            for share in chance.sample((0.12, 0.2, 0.8, 0.88), 2):
                c.line(
                    [(x + 3, foot - tall * share), (x + wide - 3, foot - tall * share)],
                    mixed(colour, CREAM, 0.55),
                    3,
                )
        x += wide + (26 if lean else 1.5)
        if chance.random() < 0.05:
            x += 60
            leaf(c, x - 30, foot - 34, 50, -120, "#86a06c")
            leaf(c, x - 30, foot - 34, 56, -70, "#6f9468")
            c.polygon(
                [(x - 50, foot - 38), (x - 10, foot - 38), (x - 16, foot), (x - 44, foot)], CELADON
            )
    c.polygon(box(left - 14, foot, right + 14, foot + 20), ("#b07d54", "#8a5c3b"))
    c.polygon(box(left, top, right, top + 14), "#241712", None, 0.5)


def _ladder(c: Canvas) -> None:
    """Paint a library ladder that leans on the shelves."""
    for k in range(9):
        x, y = 330 + k * 14, 860 - k * 92
        c.line([(x, y), (x + 128, y)], "#d9ac74", 15)
    for dx in (0, 128):
        c.line([(310 + dx, 940), (464 + dx, 20)], "#a87444", 21)
        c.line([(306 + dx, 940), (460 + dx, 20)], "#d9ac74", 6)


def _armchair(c: Canvas) -> None:
    """Paint a wide armchair with a cushion and an open book."""
    c.shadow(oval(1060, 930, 300, 34), 0.55, 16)
    for x in (860, 1240):
        c.line([(x, 880), (x - (1060 - x) * 0.04, 936)], "#4d3020", 20)
    back = loop(
        [(850, 820), (846, 600), (900, 500), (1060, 474), (1220, 500), (1274, 600), (1270, 820)], 10
    )
    c.polygon(back, ("#4f8078", "#2f5d58"), Shade("#16352f", "right", 0.55))
    c.polygon(
        rounded(880, 720, 1240, 830, 34), ("#6a9a90", "#417068"), Shade("#1f443d", "down", 0.5)
    )
    for left in (796, 1214):
        c.polygon(
            rounded(left, 660, left + 112, 900, 50),
            ("#5b8d84", "#35645d"),
            Shade("#16352f", "right", 0.6),
        )
    c.polygon(box(890, 824, 1230, 896), "#2f5d58", Shade("#16352f", "down", 0.5))
    c.polygon(
        turned(rounded(906, 590, 1030, 716, 26), -12, (968, 650)),
        ("#e3a94f", OCHRE),
        Shade("#8a5a1c", "right", 0.5),
    )
    c.polygon([(1080, 712), (1160, 700), (1160, 734), (1080, 746)], CREAM)
    c.polygon([(1160, 700), (1236, 714), (1236, 748), (1160, 734)], "#efe2c4")
    c.line([(1160, 700), (1160, 734)], "#b9a582", 3)


def _lamp(c: Canvas) -> None:
    """Paint a standing lamp."""
    c.line([(1400, 420), (1400, 920)], "#4d3a30", 11)
    c.polygon(oval(1400, 926, 76, 16), "#4d3a30")
    c.polygon(
        [(1340, 280), (1460, 280), (1510, 430), (1290, 430)],
        ("#fff0c4", "#f4cf86"),
        Shade("#c98f42", "right", 0.35),
    )
    c.glow(1400, 440, 190, "#fff0c0", 0.75)


def _cat(c: Canvas) -> None:
    """Paint a cat asleep on the rug."""
    x, y = 720.0, 930.0
    c.shadow(oval(x, y + 26, 104, 14), 0.45, 8)
    c.polygon(
        curve(
            [
                (x - 100, y + 26),
                (x - 94, y - 30),
                (x - 30, y - 66),
                (x + 50, y - 52),
                (x + 96, y - 6),
                (x + 100, y + 26),
            ],
            8,
        ),
        ("#d8975a", "#b9713a"),
        Shade("#7d4420", "right", 0.5),
    )
    c.polygon(oval(x - 82, y, 42, 36), "#d8975a", Shade("#8f5428", "down", 0.4))
    for dx in (-112, -70):
        c.polygon([(x + dx - 12, y - 24), (x + dx + 4, y - 56), (x + dx + 20, y - 28)], "#c98448")
    c.line(
        curve([(x + 94, y + 10), (x + 60, y + 30), (x - 10, y + 24), (x - 50, y + 32)], 8),
        "#b9713a",
        20,
    )
    for dx in (-30, 0, 30):
        c.line(
            curve([(x + dx, y - 58), (x + dx + 8, y - 38), (x + dx + 4, y - 22)], 6), "#a5622f", 8
        )
    for dx in (-98, -72):
        c.line([(x + dx - 7, y + 2), (x + dx + 7, y + 2)], "#5a3018", 3)
