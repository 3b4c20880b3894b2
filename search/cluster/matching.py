"""Candidates from the cluster: an expression in its language, and morphemes for what pairs miss."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from elasticsearch import Elasticsearch

from search.cluster.backend import alias, backend
from search.cluster.trouble import breaker
from search.finding.candidates import MOST, Candidates, embedded
from search.finding.rows import read_publications
from search.finding.windows import Window
from search.matching.expression import Every, Expression, Some, Tokens, Unless

PAIRS = ["pairs_title^8", "pairs_names^4", "pairs_summary^3", "pairs_body"]
WORDS = ["title^4", "names^2", "summary^2", "body", "title.cjk^2", "title.beginnings"]
MOST_EXPANSIONS = 200
SECONDS = "2s"


def compiled(expression: Expression) -> dict[str, Any]:
    """Return an expression as a query."""
    if isinstance(expression, Tokens):
        kind = "phrase"
        if expression.is_prefix:
            kind = "phrase_prefix" if len(expression.tokens) > 1 else "bool_prefix"
        query = {"query": " ".join(expression.tokens), "fields": PAIRS, "type": kind}
        return {"multi_match": query | ({"max_expansions": MOST_EXPANSIONS} if "_" in kind else {})}
    if isinstance(expression, Unless):
        wanted, unwanted = compiled(expression.wanted), compiled(expression.unwanted)
        return {"bool": {"must": [wanted], "must_not": [unwanted]}}
    parts = [compiled(each) for each in expression.parts]
    if isinstance(expression, Every):
        return {"bool": {"must": parts}}
    return {"bool": {"should": parts, "minimum_should_match": 1}}


def marked(expression: Expression) -> dict[str, Any]:
    """Return marks as a filter."""
    if isinstance(expression, Tokens):
        return {"term": {"marks": expression.tokens[0]}}
    if isinstance(expression, Unless):
        return {"bool": {"must": [marked(expression.wanted)]}}
    parts = [marked(each) for each in expression.parts]
    return {"bool": {"should" if isinstance(expression, Some) else "must": parts}}


def query_of(words: Expression, marks: Expression | None, said: str) -> dict[str, Any]:
    """Return the query: pairs decide what answers, morphemes say how well."""
    found: dict[str, Any] = {"must": [compiled(words)]}
    if said:
        found["should"] = [{"multi_match": {"query": said, "fields": WORDS}}]
    if marks is not None:
        found["filter"] = [marked(marks)]
    return {"bool": found}


class ClusterMatcher:
    """Finds candidates in the cluster; `said` are the words as they were typed."""

    def __init__(self, said: str) -> None:
        self.said = said

    def __call__(
        self, words: Expression | None, marks: Expression | None, windows: Sequence[Window]
    ) -> Candidates:
        """Return candidates. Raises ClusterDown."""
        if words is None:
            return embedded(words, marks, windows)
        scores, total = self.ask(words, None)
        is_whole = total <= MOST
        if not is_whole and marks is not None:
            more, total = self.ask(words, marks)
            scores |= more
        highest = max(scores.values(), default=1.0) or 1.0
        normal = {uuid: score / highest for uuid, score in scores.items()}
        return Candidates(read_publications(scores), is_whole, total, normal)

    def ask(self, words: Expression, marks: Expression | None) -> tuple[dict[UUID, float], int]:
        """Return the best scores by publication, and how many there are."""
        es: Elasticsearch = backend().es
        with breaker.asking():
            found = es.search(
                index=alias(),
                query=query_of(words, marks, self.said),
                size=MOST,
                source=False,
                track_total_hits=True,
                timeout=SECONDS,
            )
        hits = found["hits"]["hits"]
        scores = {UUID(hit["_id"]): float(hit["_score"] or 0) for hit in hits}
        return scores, int(found["hits"]["total"]["value"])
