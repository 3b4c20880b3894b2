"""How good an order of answers is, by grades that were given before."""

from collections.abc import Mapping, Sequence
from math import log2


def gain(grades: Sequence[int]) -> float:
    """Return the discounted cumulative gain; a grade of 3 is worth seven of 1."""
    return sum((2.0**grade - 1) / log2(place + 2) for place, grade in enumerate(grades))


def ndcg(answers: Sequence[int], grades: Mapping[int, int], depth: int = 10) -> float:
    """Return the gain of the first answers as a share of the best there could be."""
    best = gain(sorted(grades.values(), reverse=True)[:depth])
    return gain([grades.get(number, 0) for number in answers[:depth]]) / best


def recall(answers: Sequence[int], grades: Mapping[int, int], depth: int = 50) -> float:
    """Return which share is found of what answers; of more than `depth`, `depth` count as all."""
    found = sum(number in grades for number in answers[:depth])
    return found / min(depth, len(grades))
