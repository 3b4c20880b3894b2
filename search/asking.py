"""Asking: the one way in for the API, the site's pages and whoever else wants to find something."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from search.answer import Answer, Suggestion
from search.cluster.backend import is_configured
from search.cluster.matching import ClusterMatcher
from search.cluster.trouble import ClusterDown
from search.finding.answering import answer
from search.finding.candidates import embedded
from search.finding.matcher import Matcher
from search.language.parse import parse
from search.question import Question
from search.synonyms.reading import synonyms

__all__ = ["Answer", "Question", "Suggestion", "search"]
EMBEDDED, CLUSTER = "embedded", "cluster"


def search(question: Question, now: datetime | None = None, backend: str = "") -> Answer:
    """Return the answer to a question; it never fails, whatever the words are.

    The cluster answers where there is one, and the embedded index where that is down. `backend`
    names one of both, for measuring: then a cluster that is down raises ClusterDown.
    """
    now = now or timezone.now()
    if backend == CLUSTER or (not backend and is_configured()):
        try:
            found = read(question, now, ClusterMatcher(question.words[:200]))
        except ClusterDown:
            if backend:
                raise
            return replace(read(question, now, embedded), is_degraded=True)
        return replace(found, backend=CLUSTER)
    return read(question, now, embedded)


def read(question: Question, now: datetime, matcher: Matcher) -> Answer:
    """Return the answer to a question from one index."""
    known = synonyms()
    query = parse(question.words, now, known)
    found = answer(question, query, now, matcher)
    if found.count or query.period is None:
        return found
    # Nothing takes place then. Perhaps the words mean no time at all; or any time is better.
    words = parse(question.words, now, known, with_period=False)
    other = answer(question, words, now, matcher, is_literal=True)
    if not other.count:
        rest = replace(query, period=None)
        other = answer(question, words if rest.is_empty else rest, now, matcher)
    if not other.count:
        return found
    return replace(other, understood=replace(other.understood, not_then=query.period.phrase))
