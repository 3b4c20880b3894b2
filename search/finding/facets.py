"""Facets: how many answers each value has; a facet's own choice does not narrow itself."""

from collections import Counter
from collections.abc import Iterable, Mapping
from operator import attrgetter

from search.answer import Facet, FacetValue
from search.finding.labels import labels_of
from search.finding.narrowing import Narrowed
from search.finding.rows import Row
from search.question import Question, Span

MOST_VALUES = 30
COLUMNS = {
    **{name: name for name in ("type", "section", "community", "area")},
    "topic": "topics",
    "kind": "kinds",
}
SEVERAL = {"topic", "kind"}


def chosen_values(question: Question) -> dict[str, tuple[str, ...]]:
    """Return what a question chooses in each facet."""
    return {
        "type": question.types,
        "topic": question.topics,
        "section": question.sections,
        "community": question.communities,
        "kind": question.kinds,
        "area": question.areas,
        "period": tuple(str(each) for each in question.spans),
    }


def facets_of(narrowed: Narrowed, question: Question) -> tuple[Facet, ...]:
    """Return the facets that a question wants, in its order."""
    chosen = chosen_values(question)
    counted: dict[str, list[tuple[str, int]]] = {}
    for name in question.facets:
        rows = [*narrowed.rows, *narrowed.beside.get(name, ())]
        counts = counts_of(rows, name, narrowed.spans)
        counted[name] = ordered(name, counts, chosen[name])
    labels = labels_of({name: [value for value, _ in pairs] for name, pairs in counted.items()})
    return tuple(
        Facet(
            name,
            tuple(
                FacetValue(value, labels[name].get(value, value), count, value in chosen[name])
                for value, count in pairs
            ),
        )
        for name, pairs in counted.items()
    )


def counts_of(rows: Iterable[Row], name: str, spans: Mapping[int, set[str]]) -> Counter[str]:
    """Return how many rows have each value."""
    if name == "period":
        return Counter(span for row in rows for span in spans.get(row.id, ()))
    # Many rows say the same: equal texts are counted first, and only then taken apart.
    written = Counter(map(attrgetter(COLUMNS[name]), rows))
    if name not in SEVERAL:
        del written[""]
        return written
    counts: Counter[str] = Counter()
    for text, count in written.items():
        for value in text.split():
            counts[value] += count
    return counts


def ordered(name: str, counts: Counter[str], chosen: tuple[str, ...]) -> list[tuple[str, int]]:
    """Return the values to show: the most frequent and what is chosen; spans in their own order."""
    if name == "period":
        return [(str(each), counts[str(each)]) for each in Span if counts[str(each)]]
    for value in chosen:
        counts.setdefault(value, 0)
    best = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [*best[:MOST_VALUES], *(pair for pair in best[MOST_VALUES:] if pair[0] in chosen)]
