"""Parts of Korean buildings: tiled roofs, walls, latticed doors, lanterns."""

import itertools

from home.demo.pictures.canvas import Canvas, Point, Shade
from home.demo.pictures.colours import BRICK, CREAM, OCHRE, PINE, STONE, TILE, mixed
from home.demo.pictures.shapes import box, curve, oval, rounded

DARK_TILE = "#2f3a3e"


def tiled_roof(
    c: Canvas,
    left: float,
    right: float,
    eave: float,
    top: float,
    colour: str = TILE,
    lift: float = 0.2,
) -> None:
    """Paint a hip-and-gable roof seen from the front; `lift` is how far its corners rise."""
    wide, tall = right - left, eave - top
    rise = tall * lift
    slope = [(left, eave - rise), (left + wide * 0.09, eave - tall * 0.42), (left + wide * 0.15, eave - tall * 0.62), (left + wide * 0.19, top)]  # fmt: skip
    west = curve(slope, 10)
    east = [(left + right - x, y) for x, y in west]
    crest = curve([west[-1], ((left + right) / 2, top + tall * 0.07), east[-1]], 12)
    under = curve(
        [
            (right, eave - rise),
            (right - wide * 0.2, eave),
            (left + wide * 0.2, eave),
            (left, eave - rise),
        ],
        14,
    )
    c.polygon(
        [*west, *crest, *reversed(east), *under],
        (mixed(colour, "#ffffff", 0.12), colour),
        Shade(DARK_TILE, "right", 0.55),
    )
    rows = int(wide / 21)
    for n in range(1, rows):
        share = n / rows
        foot = _along(under[::-1], share)
        if 0.19 < share < 0.81:
            head = _along(crest, (share - 0.19) / 0.62)
        else:
            side = west if share < 0.5 else east[::-1]
            head = _along(
                side, share / 0.19 * 0.86 + 0.14 if share < 0.5 else (share - 0.81) / 0.19 * 0.86
            )
        knee = (foot[0] * 0.52 + head[0] * 0.48, foot[1] * 0.5 + head[1] * 0.5 + tall * 0.03)
        c.line(curve([head, knee, foot], 6), DARK_TILE, 3.2)
        c.polygon(oval(foot[0], foot[1] - 1, 5.2), mixed(colour, "#ffffff", 0.2))
    for edge in (west, east, crest):
        c.line(edge, DARK_TILE, 15)
        c.line([(x, y - 4) for x, y in edge], mixed(colour, "#ffffff", 0.35), 4)
    for x, y in (crest[0], crest[-1]):
        c.polygon(rounded(x - 9, y - 20, x + 9, y + 6, 6), DARK_TILE)


def _along(line: list[Point], share: float) -> Point:
    """Return the point at `share` (0 to 1) of the width of a line that runs to the right."""
    x = line[0][0] + (line[-1][0] - line[0][0]) * share
    for (ax, ay), (bx, by) in itertools.pairwise(line):
        if ax <= x <= bx and bx > ax:
            return (x, ay + (by - ay) * (x - ax) / (bx - ax))
    return line[-1]


def eaves(c: Canvas, left: float, right: float, top: float) -> None:
    """Paint the coloured beams under a roof: green, red and small bright rafter ends."""
    c.polygon(box(left - 26, top - 12, right + 26, top + 16), DARK_TILE)
    c.polygon(box(left - 14, top + 12, right + 14, top + 34), PINE)
    c.polygon(box(left, top + 34, right, top + 54), BRICK)
    x = left - 16
    while x < right + 18:
        c.polygon(oval(x, top + 10, 6.5), OCHRE)
        c.polygon(oval(x, top + 10, 3), BRICK)
        x += 25
    x = left + 8
    while x < right - 8:
        c.polygon(rounded(x, top + 20, x + 30, top + 27, 3), "#7fae9a")
        x += 46


def stone_wall(c: Canvas, left: float, right: float, top: float, bottom: float, seed: str) -> None:
    """Paint a wall of field stones set in earth, with a row of tiles on top."""
    from random import Random

    chance = Random(seed)
    c.polygon(box(left, top, right, bottom), ("#cbb08a", "#b39468"))
    y = top + 14.0
    while y < bottom - 8:
        x = left + chance.uniform(-20, 8)
        while x < right:
            wide = chance.uniform(34, 64)
            tone = mixed(
                STONE, chance.choice(("#7f7b70", "#d8cfbb", "#a58f77")), chance.uniform(0.1, 0.6)
            )
            c.polygon(
                oval(x + wide / 2, y + 13, wide / 2 - 3, 13), tone, Shade("#5d574d", "down", 0.45)
            )
            x += wide
        y += 31
    c.polygon(box(left - 6, top - 22, right + 6, top + 6), TILE)
    x = left
    while x < right:
        c.polygon(
            rounded(x, top - 30, x + 20, top + 10, 9),
            mixed(TILE, "#ffffff", 0.16),
            Shade(DARK_TILE, "right", 0.7),
        )
        x += 25


def lattice(
    c: Canvas, left: float, top: float, right: float, bottom: float, lit: str = CREAM
) -> None:
    """Paint a paper door or window with a wooden lattice."""
    frame = "#7b5236"
    c.polygon(box(left, top, right, bottom), frame)
    c.polygon(box(left + 8, top + 8, right - 8, bottom - 8), lit)
    for n in range(1, 6):
        x = left + (right - left) * n / 6
        c.line([(x, top + 8), (x, bottom - 8)], frame, 3)
    for share in (0.14, 0.2, 0.47, 0.53, 0.8, 0.86):
        y = top + (bottom - top) * share
        c.line([(left + 8, y), (right - 8, y)], frame, 3)


def silk_lantern(
    c: Canvas, x: float, y: float, tall: float, red: str, blue: str, lit: float = 0.55
) -> None:
    """Paint a lantern of red and blue silk that hangs from (x, y)."""
    wide = tall * 0.29
    c.glow(x, y + tall * 0.55, tall * 1.5, "#ffd68a", lit)
    c.line([(x, y), (x, y + tall * 0.16)], "#3b2b25", 3)
    c.polygon(
        rounded(x - wide * 0.8, y + tall * 0.13, x + wide * 0.8, y + tall * 0.2, 4), "#3b2b25"
    )
    body = rounded(x - wide, y + tall * 0.18, x + wide, y + tall * 0.84, wide * 0.35)
    c.polygon(
        body, (red, mixed(red, "#ffd08a", 0.35)), Shade(mixed(red, "#3a1010", 0.5), "right", 0.5)
    )
    c.polygon(
        rounded(x - wide, y + tall * 0.56, x + wide, y + tall * 0.84, wide * 0.35),
        (mixed(blue, "#ffe0a0", 0.3), blue),
        Shade(mixed(blue, "#0b1730", 0.5), "right", 0.5),
    )
    c.glow(x, y + tall * 0.55, wide * 1.2, "#fff1c4", 0.75)
    c.polygon(
        rounded(x - wide * 0.8, y + tall * 0.82, x + wide * 0.8, y + tall * 0.88, 4), "#3b2b25"
    )
    for dx in (-0.3, 0, 0.3):
        c.line([(x + dx * wide, y + tall * 0.88), (x + dx * wide, y + tall * 1.08)], red, 3)
