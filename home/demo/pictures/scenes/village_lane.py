"""A lane between stone walls and tiled roofs in the evening light."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import LEAF, MOSS, OCHRE, PLUM
from home.demo.pictures.figures import walker
from home.demo.pictures.hanok import stone_wall, tiled_roof
from home.demo.pictures.nature import leaf, ridge, tree
from home.demo.pictures.shapes import box


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#b5c9cf", "#fbd9a8"))
    c.glow(820, 420, 520, "#ffeebf", 0.9)
    ridge(c, "lane", 520, 170, ("#b2a99f", "#ecd2a4"))
    ridge(c, "lane2", 570, 90, ("#93a088", "#d3c796"))
    tree(c, 1020, 620, 230, MOSS, "v1")
    tree(c, 610, 610, 180, LEAF, "v2")
    for left, right, eave, top in (
        (-160, 470, 470, 300),
        (1120, 1760, 450, 270),
        (640, 960, 560, 480),
    ):
        c.polygon(
            box(left + 60, eave, right - 60, 720),
            ("#f0dfbb", "#d3b482"),
            Shade("#8f6f44", "right", 0.3),
        )
        tiled_roof(c, left, right, eave, top, "#59686d", 0.22)
    c.polygon(
        [(700, 640), (880, 640), (1330, 1010), (250, 1010)],
        ("#e9d2a4", "#c9a774"),
        Shade("#8f6d3f", "down", 0.25),
    )
    stone_wall(c, -10, 560, 600, 830, "left")
    stone_wall(c, 1040, 1610, 600, 830, "right")
    c.polygon(
        [(560, 600), (700, 625), (700, 690), (560, 830)],
        ("#c3a67d", "#a5855a"),
        Shade("#6d5230", "right", 0.5),
    )
    c.polygon(
        [(1040, 600), (880, 625), (880, 690), (1040, 830)],
        ("#dcc196", "#b99a6b"),
        Shade("#7d6038", "left", 0.4),
    )
    c.polygon([(-10, 830), (560, 830), (250, 1010), (-10, 1010)], ("#8f9f63", "#6f8450"))
    c.polygon([(1610, 830), (1040, 830), (1330, 1010), (1610, 1010)], ("#9aa768", "#75884f"))
    walker(c, 790, 800, 170, PLUM)
    walker(c, 850, 790, 110, OCHRE)
    for n in range(14):
        x = 30 + n * 38 if n < 7 else 1130 + (n - 7) * 66
        for turn in (-120, -90, -60):
            leaf(c, x, 880 + n % 3 * 30, 74, turn, (LEAF, MOSS)[n % 2])
    return c
