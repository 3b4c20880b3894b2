"""Terraced rice fields in early autumn, with a farmhouse and an egret."""

from random import Random

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import CREAM, MOSS, OCHRE, PERSIMMON, STRAW, mixed
from home.demo.pictures.nature import crown, grass, puff, ridge, tree
from home.demo.pictures.shapes import box, curve, oval

BANDS = ("#c9b45f", "#a9ad5c", "#dbb963", "#8fa55b", "#cfae55", "#b3b463", "#e0bd68", "#93a95d")


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#b9d6d8", "#f8ecd0"))
    c.glow(340, 250, 380, "#fff6db", 0.9)
    puff(c, 1120, 190, 420, CREAM, 0.85)
    puff(c, 640, 130, 260, CREAM, 0.7)
    ridge(c, "rice1", 440, 210, ("#9fb9b4", "#e0dfc8"))
    ridge(c, "rice22", 490, 130, ("#7f9f8b", "#c9cfa9"))
    c.veil(400, 500, "#f6ecd2", 0, 0.45)
    _house(c)
    for n in range(8):
        share = n / 7
        y = 470 + 430 * share**1.35
        wave = 16 + 60 * share
        edge = curve([(-20, y + wave * 0.5), (330, y - wave * 0.35), (760, y + wave * 0.55), (1180, y - wave * 0.3), (1640, y + wave * 0.75)], 26)  # fmt: skip
        down = [(1640.0, 1010.0), (-20.0, 1010.0)]
        c.polygon(
            [(x, v - 9 - 10 * share) for x, v in edge] + down, mixed("#6d8a52", "#4f7346", share)
        )
        c.polygon(
            [*edge, *down],
            (BANDS[n], mixed(BANDS[n], "#6b8a4a", 0.35)),
            Shade("#7d7a3a", "right", 0.35),
        )
        _stalks(c, edge, share, n)
    tree(c, 1445, 560, 270, MOSS, "rice-tree")
    _egret(c, 620, 800)
    grass(c, "rice-front", 985, 40, 210, ("#57783f", "#6f8d4a", "#8aa055", STRAW))
    for x, y in ((150, 930), (205, 955), (1390, 940), (1450, 962), (1512, 932)):
        crown(c, x, y, 15, (PERSIMMON, OCHRE), f"{x}")
    return c


def _stalks(c: Canvas, edge: list[tuple[float, float]], share: float, n: int) -> None:
    """Paint rows of short strokes that follow the terrace."""
    chance = Random(f"rice{n}")
    tall = 5 + 17 * share
    for row in range(1, 4):
        for x, y in edge[:: 1 if share > 0.5 else 2]:
            if chance.random() < 0.8:
                top = y + row * (11 + 17 * share) + chance.uniform(-2, 2)
                c.line([(x + chance.uniform(-8, 8), top + tall), (x + chance.uniform(-6, 10), top)], mixed(BANDS[n], "#fff3c0" if row % 2 else "#54703c", 0.4), 1.6 + 1.6 * share)  # fmt: skip


def _house(c: Canvas) -> None:
    """Paint a farmhouse with persimmon trees behind the first terrace."""
    tree(c, 1010, 478, 150, "#7f9b58", "h1")
    c.polygon(box(840, 424, 980, 480), "#f3e6cb", Shade("#b89b72", "right", 0.5))
    c.polygon(
        curve([(812, 430), (845, 412), (862, 384), (958, 384), (975, 412), (1008, 430)], 5),
        "#566468",
        Shade("#2f3a3e", "right", 0.6),
    )
    c.polygon(box(868, 440, 892, 480), "#7b5236")
    c.polygon(box(912, 442, 950, 464), "#cbd8cc")
    tree(c, 780, 482, 170, "#86a06c", "h2")
    for x, y in (
        (760, 380),
        (800, 352),
        (740, 350),
        (790, 400),
        (1000, 380),
        (1024, 398),
        (985, 362),
    ):
        c.polygon(oval(x, y, 6), PERSIMMON)


def _egret(c: Canvas, x: float, y: float) -> None:
    """Paint a white egret standing in the field."""
    for dx in (-6, 8):
        c.line([(x + dx, y - 40), (x + dx, y + 18)], "#4a4a40", 3)
    c.polygon(
        curve(
            [(x - 62, y - 34), (x - 20, y - 74), (x + 26, y - 70), (x + 34, y - 48), (x, y - 34)], 8
        ),
        CREAM,
        Shade("#bfc7bd", "down", 0.5),
    )
    c.line(
        curve([(x + 24, y - 62), (x + 46, y - 92), (x + 30, y - 122), (x + 46, y - 142)], 10),
        CREAM,
        9,
    )
    c.polygon(oval(x + 50, y - 143, 11, 8), CREAM)
    c.polygon([(x + 58, y - 147), (x + 92, y - 138), (x + 58, y - 138)], OCHRE)
