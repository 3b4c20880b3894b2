"""Candidates: what may answer, as few as can be ranked while somebody waits.

Broad words stand in nearly everything. Of their answers, those that changed last are looked at, and
those that have the words in their title.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from delivery.models import PublicationOccurrence
from search.embedded.dialect import dialect
from search.finding.rows import Row, read
from search.finding.windows import Window
from search.matching.expression import Expression, every

MOST = 500
MOST_TITLED = 200
MOST_COUNTED = 10_000


@dataclass(frozen=True)
class Candidates:
    """Rows that have the words; `total` (a lower bound unless `is_whole`) is how many there are.

    `scores` holds what the index itself thinks of them, 0 to 1, where it has an opinion.
    """

    rows: list[Row]
    is_whole: bool
    total: int
    scores: dict[UUID, float]


def embedded(
    words: Expression | None, marks: Expression | None, windows: Sequence[Window]
) -> Candidates:
    """Return candidates from the index in the site's database."""
    index = dialect()
    ids = index.matching(words, MOST + 1) if words is not None else newest(MOST + 1)
    is_whole = len(ids) <= MOST
    total = len(ids)
    if not is_whole:
        total = MOST
        narrowed = every([words, marks])
        if words is not None:
            ids += index.matching(words, MOST_TITLED, ("title",))
        elif windows:
            ids += occurring(windows, MOST)
        if narrowed is not None:
            total = index.counting(narrowed, MOST_COUNTED)
            ids += index.matching(narrowed, MOST) if marks is not None else []
    return Candidates(read(set(ids)), is_whole, total, {})


def newest(limit: int) -> list[int]:
    """Return the ids of the entries that changed last."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM search_searchentry ORDER BY id DESC LIMIT %s", [limit])
        return [row[0] for row in cursor.fetchall()]


def occurring(windows: Sequence[Window], limit: int) -> list[int]:
    """Return the ids of entries that take place within a window, the soonest first."""
    found: list[int] = []
    for window in windows:
        times = PublicationOccurrence.objects.filter(
            ends_at__gt=window.start, starts_at__lt=window.end
        )
        times = times.filter(publication__search_entry__isnull=False).order_by("starts_at")
        found += times.values_list("publication__search_entry", flat=True)[:limit]
    return found
