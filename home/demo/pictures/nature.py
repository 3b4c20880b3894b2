"""Mountains, trees, clouds and grass that several scenes use."""

import itertools
from random import Random

from home.demo.pictures.canvas import HEIGHT, WIDTH, Canvas, Paint, Point, Shade
from home.demo.pictures.colours import BARK, LEAF, MOSS, PINE, mixed
from home.demo.pictures.shapes import arc, curve, loop, oval, skyline, turned


def ridge(
    c: Canvas, seed: str, base: float, height: float, paint: Paint, shade: Shade | None = None
) -> list[Point]:
    """Paint a mountain across the sheet and return its outline."""
    line = skyline(seed, -10, WIDTH + 10, base, height)
    c.polygon([*line, (WIDTH + 10, HEIGHT), (-10, HEIGHT)], paint, shade)
    return line


def puff(c: Canvas, x: float, y: float, wide: float, colour: str, alpha: float = 0.8) -> None:
    """Paint a flat cloud whose foot is at `y`."""
    bumps = ((-0.36, 0.13, 0.07), (-0.14, 0.19, 0.15), (0.13, 0.18, 0.12), (0.36, 0.13, 0.06))
    outline = []
    for n in range(-49, 50):
        share = n / 100
        tops = [h * (1 - ((share - m) / r) ** 2) ** 0.5 for m, r, h in bumps if abs(share - m) < r]
        outline.append((x + share * wide, y - wide * (0.03 + max(tops, default=0))))
    foot = arc(x + wide * 0.46, y - wide * 0.03, wide * 0.03, wide * 0.03, 0, 90, 8)
    foot += arc(x - wide * 0.46, y - wide * 0.03, wide * 0.03, wide * 0.03, 90, 180, 8)
    c.polygon([*outline, *foot], colour, None, alpha)


def crown(
    c: Canvas, x: float, y: float, r: float, paint: Paint, seed: str, shade: Shade | None = None
) -> None:
    """Paint a leafy crown: an uneven round shape."""
    chance = Random(seed)
    rim = [(x + p[0] * chance.uniform(0.86, 1.1), y + p[1] * chance.uniform(0.84, 1.08))
           for p in oval(0, 0, r, r * 0.9)[::8]]  # fmt: skip
    c.polygon(loop(rim), paint, shade)


def tree(c: Canvas, x: float, foot: float, tall: float, colour: str, seed: str) -> None:
    """Paint a broad tree: a trunk, branches and three crowns with shade on the right."""
    c.polygon(
        curve([(x - tall * 0.05, foot), (x - tall * 0.025, foot - tall * 0.3), (x - tall * 0.05, foot - tall * 0.6)], 6)
        + curve([(x + tall * 0.03, foot - tall * 0.6), (x + tall * 0.025, foot - tall * 0.3), (x + tall * 0.06, foot)], 6),
        BARK,
        Shade("#3d2a22", "right", 0.7),
    )  # fmt: skip
    dark = mixed(colour, "#1d2f2c", 0.35)
    for n, (dx, dy, r) in enumerate(((0.2, -0.6, 0.24), (-0.2, -0.58, 0.25), (0.01, -0.78, 0.29))):
        crown(
            c,
            x + dx * tall,
            foot + dy * tall,
            r * tall,
            colour,
            f"{seed}{n}",
            Shade(dark, "right", 0.75),
        )


def pine(
    c: Canvas, x: float, foot: float, tall: float, lean: float = 0.12, dark: str = PINE
) -> None:
    """Paint a red pine: a bent trunk with flat clouds of needles."""
    way = [(x, foot), (x + lean * tall * 0.9, foot - tall * 0.34), (x + lean * tall * 0.1, foot - tall * 0.62),
           (x + lean * tall * 0.8, foot - tall * 0.95)]  # fmt: skip
    trunk = curve(way, 10)
    for n, (a, b) in enumerate(itertools.pairwise(trunk)):
        c.line(
            [a, b],
            mixed("#7a4d3a", "#a8674a", n / len(trunk)),
            tall * (0.062 - 0.045 * n / len(trunk)),
        )
    pads = (
        (0.02, 0.56, 0.24),
        (0.34, 0.5, 0.2),
        (-0.16, 0.7, 0.21),
        (0.26, 0.74, 0.24),
        (0.06, 0.92, 0.25),
    )
    for dx, dy, wide in pads:
        px, py, r = x + (dx + lean * 0.5) * tall, foot - dy * tall, wide * tall
        joint = min(trunk, key=lambda p: abs(p[1] - py - r * 0.45))
        c.line([joint, (px, py)], "#8a5742", tall * 0.017)
        needles(c, px, py, r, dark)


def needles(c: Canvas, x: float, y: float, r: float, dark: str) -> None:
    """Paint one flat cloud of pine needles."""
    rim = [(-1, 0.12), (-0.7, -0.22), (-0.35, -0.3), (0, -0.48), (0.38, -0.3), (0.72, -0.2), (1, 0.1), (0.5, 0.2), (0, 0.15), (-0.5, 0.2)]  # fmt: skip
    light = mixed(dark, MOSS, 0.45)
    c.polygon(
        loop([(x + a * r, y + b * r) for a, b in rim], 6),
        (light, dark),
        Shade(mixed(dark, "#0c1d1e", 0.4), "down", 0.6),
    )


def grass(
    c: Canvas, seed: str, level: float, spread: float, count: int, colours: tuple[str, ...]
) -> None:
    """Paint blades of grass along the whole width, their feet within `spread` below `level`."""
    chance = Random(seed)
    for _ in range(count):
        x, y = chance.uniform(0, WIDTH), level + chance.uniform(0, spread)
        tall, bend = chance.uniform(16, 46), chance.uniform(-14, 14)
        blade = [(x - 2.5, y), (x + bend * 0.4, y - tall * 0.6), (x + bend, y - tall), (x + bend * 0.4 + 3, y - tall * 0.55), (x + 2.5, y)]  # fmt: skip
        c.polygon(blade, chance.choice(colours))


def leaf(c: Canvas, x: float, y: float, long: float, turn: float, colour: str = LEAF) -> None:
    """Paint a leaf that grows from (x, y) in the direction `turn` (degrees, 0 to the right)."""
    half = [(0.0, 0.0), (0.3, -0.2), (0.65, -0.17), (1.0, 0.0), (0.65, 0.17), (0.3, 0.2)]
    outline = loop([(x + a * long, y + b * long) for a, b in half], 5)
    c.polygon(turned(outline, turn, (x, y)), colour)
    c.line(
        turned([(x, y), (x + long * 0.85, y)], turn, (x, y)),
        mixed(colour, "#ffffff", 0.25),
        max(1.5, long * 0.025),
    )


def willow(
    c: Canvas, seed: str, x: float, y: float, wide: float, tall: float, colours: tuple[str, ...]
) -> None:
    """Paint hanging willow twigs with small leaves; (x, y) is where they hang from."""
    chance = Random(seed)
    for _ in range(int(wide / 7)):
        left, drop = x + chance.uniform(-wide, wide) / 2, tall * chance.uniform(0.35, 1)
        sway = chance.uniform(-0.04, 0.12) * drop
        twig = curve(
            [
                (left, y - chance.uniform(0, 60)),
                (left + sway * 0.3, y + drop * 0.5),
                (left + sway, y + drop),
            ],
            12,
        )
        colour = chance.choice(colours)
        c.line(twig, colour, 2.4)
        for px, py in twig[4::2]:
            leaf(c, px, py, 24, chance.choice((70, 84, 98, 112)), colour)
