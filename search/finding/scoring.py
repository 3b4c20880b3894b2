"""Ranking: how well a text answers, times how near it is in time and place and how fresh."""

import math
from collections.abc import Callable, Collection
from datetime import datetime

from delivery.area import Near
from search.finding.narrowing import metres
from search.finding.rows import Row
from search.finding.worth import BODY, TITLE_START, said, worths_of
from search.language.query import Query

DAY = 86_400
WHOLE_TITLE = 14.0
PAST = 0.45  # what is over sinks, and is still found
Scorer = Callable[[Row], float]


def text_scorer(query: Query, found_in: list[set[int]] | None) -> Scorer:
    """Return what tells how well a row's words answer, about 0 to 2.

    `found_in` holds for each word the rows that have it, where not all rows have all of them.
    """
    terms = [worths_of(each) for each in query.words]
    terms += [(said(phrase),) for phrase in query.phrases]
    given = " ".join(each.text for each in query.words) or query.given
    if not terms:
        return lambda row: 1.0

    def score(row: Row) -> float:
        total, there = 0.0, 0
        bare = row.title.replace(" ", "")
        for number, worths in enumerate(terms):
            worth = BODY
            for worth_in in worths:
                worth = max(worth, worth_in(row, bare))
                if worth >= TITLE_START:
                    break
            if worth == BODY and found_in is not None and row.id not in found_in[number]:
                continue
            there += 1
            total += worth
        share = there / len(terms)
        if given and given in row.title:
            total += WHOLE_TITLE if row.title == given else 4.0 * len(terms)
            total += 4.0 * len(given) / len(row.title)
        return total / (10.0 * len(terms)) * share * share

    return score


def time_factor(row: Row, now: float) -> float:
    """Return how near in time a row is: what is coming soon rises, what is over sinks."""
    if row.starts is None:
        age = max(now - row.dated, 0) / DAY
        return 0.85 + 0.15 * math.exp(-age / 365)
    if (row.ends or 0) <= now:
        age = (now - (row.ends or 0)) / DAY
        return PAST + 0.15 * math.exp(-age / 60)
    # Of what has begun and goes on, or comes again, the next turn is near.
    ahead = max(row.starts - now, 0) / DAY
    return 0.95 + 0.25 * math.exp(-ahead / 14)


def place_factor(row: Row, near: Near | None) -> float:
    """Return how near in place a row is to where somebody asks from."""
    if near is None:
        return 1.0
    distance = metres(row, near)
    if distance is None:
        return 0.6
    return 0.6 + 0.4 * math.exp(-distance / max(near.radius / 2, 500.0))


def scores_of(
    rows: Collection[Row],
    query: Query,
    near: Near | None,
    now: datetime,
    found_in: list[set[int]] | None,
) -> dict[int, float]:
    """Return the score of each row by its id."""
    text = text_scorer(query, found_in)
    seconds = now.timestamp()
    return {row.id: text(row) * time_factor(row, seconds) * place_factor(row, near) for row in rows}
