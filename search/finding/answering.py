"""The answer to a question: strict first, then with corrected words, then with any of them."""

from dataclasses import dataclass, replace
from datetime import datetime

from search.answer import Answer, Understood
from search.finding.candidates import MOST, Candidates
from search.finding.completions import completed
from search.finding.corrections import corrected, said
from search.finding.facets import facets_of
from search.finding.hits import hits_of
from search.finding.matcher import Matcher
from search.finding.narrowing import Narrowed, narrow
from search.finding.ordering import ordered
from search.finding.scoring import scores_of
from search.finding.windows import asked, named
from search.language.query import Query
from search.matching.marks import narrowed as marks_wanted
from search.matching.wanted import wanted, words_of
from search.question import Question

# So few answers to all words are not enough: then any of them count, the more the better.
FEW = 5


@dataclass(frozen=True)
class Found:
    """What one way of reading the question finds."""

    candidates: Candidates
    narrowed: Narrowed
    found_in: list[set[int]] | None

    @property
    def count(self) -> int:
        """How many of the candidates pass every filter."""
        return len(self.narrowed.rows)


def look(
    query: Query, question: Question, now: datetime, matcher: Matcher, *, is_loose: bool = False
) -> Found:
    """Find what a question's words and filters leave."""
    words = wanted(query, is_loose=is_loose)
    if words is None and (query.words or query.phrases or query.without):
        # Nothing that was typed can be sought.
        return Found(Candidates([], True, 0, {}), Narrowed([], {}, {}), None)
    names = named(now)
    bounds = asked(question)
    windows = [names[each] for each in question.spans if each in names]
    windows += [bounds] if bounds else []
    candidates = matcher(words, marks_wanted(question), windows)
    found_in = None
    if is_loose:
        found_in = [{row.id for row in matcher(each, None, ()).rows} for each in words_of(query)]
    return Found(candidates, narrow(candidates.rows, question, now), found_in)


def answer(
    question: Question, query: Query, now: datetime, matcher: Matcher, *, is_literal: bool = False
) -> Answer:
    """Return the answer to a question whose words have been read; literally: to them alone."""
    if query.period is not None:
        question = within(question, query)
    query = completed(query)
    found = look(query, question, now, matcher)
    meant = query
    if is_literal:
        return shown(found, question, query, query, now)
    if not found.count and query.words:
        meant = corrected(query)
        if meant != query:
            found = look(meant, question, now, matcher)
    is_many = len(meant.words) + len(meant.phrases) > 1
    if found.count < FEW and is_many:
        looser = look(meant, question, now, matcher, is_loose=True)
        found = looser if looser.count > found.count else found
    return shown(found, question, query, meant, now)


def within(question: Question, query: Query) -> Question:
    """Return a question bounded by the time that its words name as well."""
    period = query.period
    if period is None:
        return question
    starts = [each for each in (question.starts_from, period.start) if each is not None]
    ends = [each for each in (question.until, period.end) if each is not None]
    return replace(question, starts_from=max(starts), until=min(ends))


def shown(found: Found, question: Question, query: Query, meant: Query, now: datetime) -> Answer:
    """Return the asked part of what was found."""
    rows = found.narrowed.rows
    scores = scores_of(rows, meant, question.near, now, found.found_in)
    own = found.candidates.scores
    if own:
        scores = {row.id: scores[row.id] * (0.7 + 0.6 * own.get(row.uuid, 0.0)) for row in rows}
    part = ordered(rows, scores, question, now)[question.offset : question.offset + question.limit]
    count, is_exact = len(rows), found.candidates.is_whole
    if not is_exact and not is_narrower(question):
        count = max(count, found.candidates.total)
        is_exact = MOST < found.candidates.total < 10_000
    period = query.period
    return Answer(
        hits=hits_of(part, scores, meant, question.near, now),
        count=count,
        is_exact=is_exact,
        facets=facets_of(found.narrowed, question),
        understood=Understood(
            period=period.phrase if period else "",
            starts_from=period.start if period else None,
            until=period.end if period else None,
            corrected=said(query, meant),
        ),
    )


def is_narrower(question: Question) -> bool:
    """Tell whether a question has filters that an index does not count by."""
    return bool(question.near or question.box or question.spans or asked(question))
