"""A pansori singer, without a face: nobody in particular."""

import itertools
from math import cos, pi, sin

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, CREAM, HAIR, INDIGO, OCHRE, PINE, SKIN, mixed
from home.demo.pictures.shapes import arc, box, curve, oval


def singer(c: Canvas, x: float, foot: float) -> None:
    """Paint the singer: a bell-shaped skirt, a short jacket, and a fan held open."""
    c.shadow(oval(x, foot, 190, 26), 0.5, 12)
    skirt = curve(
        [
            (x - 52, foot - 420),
            (x - 120, foot - 260),
            (x - 186, foot - 60),
            (x - 176, foot),
            (x, foot + 14),
            (x + 176, foot),
            (x + 186, foot - 60),
            (x + 120, foot - 260),
            (x + 52, foot - 420),
        ],
        10,
    )
    c.polygon(skirt, (INDIGO, "#1f3350"), Shade("#101c30", "right", 0.6))
    for dx in (-110, -56, 4, 64, 118):
        c.line(
            curve(
                [(x + dx * 0.3, foot - 400), (x + dx * 0.8, foot - 200), (x + dx * 1.15, foot - 8)],
                10,
            ),
            "#3f5c80",
            2.5,
        )
    c.polygon(
        curve(
            [
                (x + 40, foot - 520),
                (x + 130, foot - 500),
                (x + 212, foot - 560),
                (x + 232, foot - 520),
                (x + 150, foot - 430),
                (x + 44, foot - 446),
            ],
            8,
        ),
        CREAM,
        Shade("#cdb894", "down", 0.5),
    )
    c.polygon(
        curve(
            [
                (x - 46, foot - 516),
                (x - 108, foot - 460),
                (x - 132, foot - 376),
                (x - 98, foot - 362),
                (x - 60, foot - 410),
            ],
            8,
        ),
        CREAM,
        Shade("#cdb894", "left", 0.5),
    )
    c.polygon(
        curve(
            [
                (x - 34, foot - 540),
                (x - 66, foot - 500),
                (x - 62, foot - 410),
                (x, foot - 396),
                (x + 62, foot - 410),
                (x + 66, foot - 500),
                (x + 34, foot - 540),
            ],
            8,
        ),
        CREAM,
        Shade("#cdb894", "right", 0.5),
    )
    c.line([(x - 20, foot - 538), (x + 10, foot - 468)], "#fffdf6", 9)
    c.polygon(
        curve(
            [
                (x + 6, foot - 474),
                (x + 26, foot - 420),
                (x + 14, foot - 330),
                (x + 32, foot - 330),
                (x + 40, foot - 424),
                (x + 20, foot - 478),
            ],
            8,
        ),
        BRICK,
    )
    c.polygon(box(x - 15, foot - 572, x + 15, foot - 532), mixed(SKIN, "#a8674a", 0.25))
    c.polygon(oval(x, foot - 604, 42, 48), SKIN)
    c.polygon(arc(x, foot - 612, 46, 46, 178, 364, 24), HAIR)
    c.polygon(oval(x - 44, foot - 594, 22, 20), HAIR)
    c.line([(x - 74, foot - 600), (x - 18, foot - 588)], OCHRE, 6)
    hand = (x + 226, foot - 548)
    c.polygon(oval(hand[0], hand[1], 15), SKIN)
    ribs = [
        (hand[0] + 150 * cos(a * pi / 180), hand[1] + 150 * sin(a * pi / 180))
        for a in range(-150, -9, 10)
    ]
    for n, (a, b) in enumerate(itertools.pairwise(ribs)):
        c.polygon([hand, a, b], (CREAM, "#e9d3a4") if n % 2 else ("#f3e2bd", "#d9bd84"))
    c.polygon(
        [*ribs[3:7], *[((px + hand[0]) / 2, (py + hand[1]) / 2) for px, py in reversed(ribs[3:7])]],
        PINE,
        None,
        0.35,
    )
    c.line(ribs, "#9a6a43", 4)
