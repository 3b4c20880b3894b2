"""Smooth lines through a few points, for rivers."""

from collections.abc import Sequence
from itertools import pairwise

from cms.ground.mercator import Position


def smooth(points: Sequence[Position], rounds: int = 3) -> list[Position]:
    """Return the line with its corners cut `rounds` times (Chaikin), its ends kept."""
    line = list(points)
    for _ in range(rounds):
        cut = [line[0]]
        for (x1, y1), (x2, y2) in pairwise(line):
            cut.append((x1 * 0.75 + x2 * 0.25, y1 * 0.75 + y2 * 0.25))
            cut.append((x1 * 0.25 + x2 * 0.75, y1 * 0.25 + y2 * 0.75))
        line = [*cut, line[-1]]
    return line


def stretches(points: Sequence[Position], low: float, high: float) -> list[list[Position]]:
    """Return the runs of a line that may show in the square from `low` to `high`.

    A segment stays whole if its bounding box meets the square: its ends lie beyond the picture.
    """
    runs: list[list[Position]] = []
    open_run: list[Position] = []
    for start, end in pairwise(points):
        if _may_show(start, end, low, high):
            open_run = [*(open_run or [start]), end]
        elif open_run:
            runs.append(open_run)
            open_run = []
    return [*runs, open_run] if open_run else runs


def _may_show(start: Position, end: Position, low: float, high: float) -> bool:
    return all(min(a, b) <= high and max(a, b) >= low for a, b in zip(start, end, strict=True))
