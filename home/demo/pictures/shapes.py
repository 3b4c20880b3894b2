"""Outlines as lists of points, in the sheet's units."""

from collections.abc import Sequence
from math import cos, pi, sin
from random import Random

from home.demo.pictures.canvas import Point


def box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """Return a rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def oval(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0) -> list[Point]:
    """Return an ellipse, or a circle; `turn` in degrees."""
    tall = rx if ry is None else ry
    steps = 24 if max(rx, tall) < 16 else 72
    ring = [(x + rx * cos(2 * pi * i / steps), y + tall * sin(2 * pi * i / steps))
            for i in range(steps)]  # fmt: skip
    return turned(ring, turn, (x, y)) if turn else ring


def arc(
    x: float, y: float, rx: float, ry: float, start: float, stop: float, steps: int = 40
) -> list[Point]:
    """Return part of an ellipse, from `start` to `stop` degrees, clockwise from the right."""
    angles = [(start + (stop - start) * i / steps) * pi / 180 for i in range(steps + 1)]
    return [(x + rx * cos(a), y + ry * sin(a)) for a in angles]


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> list[Point]:
    """Return a rectangle with round corners."""
    corners = ((right - radius, bottom - radius, 0), (left + radius, bottom - radius, 90),
               (left + radius, top + radius, 180), (right - radius, top + radius, 270))  # fmt: skip
    return [p for x, y, a in corners for p in arc(x, y, radius, radius, a, a + 90, 8)]


def turned(points: Sequence[Point], degrees: float, about: Point) -> list[Point]:
    """Return the points turned clockwise about one of them."""
    c, s = cos(degrees * pi / 180), sin(degrees * pi / 180)
    ox, oy = about
    return [(ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c)
            for x, y in points]  # fmt: skip


def moved(points: Sequence[Point], dx: float, dy: float) -> list[Point]:
    """Return the points moved."""
    return [(x + dx, y + dy) for x, y in points]


def curve(points: Sequence[Point], steps: int = 14) -> list[Point]:
    """Return a smooth line through the points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    made = [
        _between(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], t / steps)
        for i in range(len(points) - 1)
        for t in range(steps)
    ]
    return [*made, points[-1]]


def loop(points: Sequence[Point], steps: int = 14) -> list[Point]:
    """Return a smooth closed shape through the points."""
    n = len(points)
    return [
        _between(points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n], t / steps)
        for i in range(n)
        for t in range(steps)
    ]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    """Return the point `t` of the way from `b` to `c`."""
    weights = (-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3,
               t + 4 * t**2 - 3 * t**3, -(t**2) + t**3)  # fmt: skip
    around = (a, b, c, d)
    return (
        sum(w * p[0] for w, p in zip(weights, around, strict=True)) / 2,
        sum(w * p[1] for w, p in zip(weights, around, strict=True)) / 2,
    )


def skyline(
    seed: str, left: float, right: float, base: float, height: float, rough: int = 4
) -> list[Point]:
    """Return a mountain's outline from left to right; its tops reach `height` above `base`."""
    chance = Random(seed)
    waves = [
        (
            chance.uniform(0.6, 1.4) * 2**n / (right - left) * pi * 2,
            chance.uniform(0, 2 * pi),
            0.52**n,
        )
        for n in range(rough + 2)
    ]
    total = sum(size for *_, size in waves)
    count = int((right - left) / 6) + 1
    xs = [left + (right - left) * i / count for i in range(count + 1)]
    raised = [sum(size * (1 - abs(sin(x * f / 2 + p))) for f, p, size in waves) / total for x in xs]
    low, top = min(raised), max(raised)
    return [(x, base - height * (r - low) / (top - low)) for x, r in zip(xs, raised, strict=True)]
