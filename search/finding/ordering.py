"""The order of an answer."""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime

from search.finding.narrowing import metres
from search.finding.rows import Row
from search.question import Question, Sort


def ordered(
    rows: Sequence[Row], scores: Mapping[int, float], question: Question, now: datetime
) -> list[Row]:
    """Return rows in the order that a question asks for; equals in the order of their changes."""
    seconds = now.timestamp()
    near = question.near
    if question.sort is Sort.NEWEST:
        return sorted(rows, key=lambda row: (-row.dated, -row.id))
    if question.sort is Sort.SOONEST:
        return sorted(rows, key=lambda row: (*turn(row, seconds), -scores[row.id], -row.id))
    if question.sort is Sort.NEAREST and near is not None:

        def distance(row: Row) -> float:
            found = metres(row, near)
            return math.inf if found is None else found

        return sorted(rows, key=lambda row: (distance(row), -scores[row.id], -row.id))
    return sorted(rows, key=lambda row: (-scores[row.id], -row.id))


def turn(row: Row, now: float) -> tuple[int, float]:
    """Return a key by which what is coming stands first, then what is over, then what has no time.

    What has begun and is not over counts as beginning now.
    """
    if row.starts is None:
        return 2, 0.0
    if (row.ends or 0) > now:
        return 0, max(row.starts, now)
    return 1, now - (row.ends or 0)
