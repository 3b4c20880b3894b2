"""The part of a text that answers, with the words that were asked for marked."""

import re
from collections.abc import Iterable
from functools import lru_cache

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.language.initials import pattern_of
from search.language.normalise import words
from search.language.query import Query

LENGTH = 160
_BEFORE = 40
_ELLIPSIS = "…"
MOST_MARKS = 200


def marked(text: str, query: Query) -> SafeString:
    """Return a whole text, escaped, with what was asked for between <mark> and </mark>."""
    return _escaped(text, _places(text, query))


def snippet(text: str, query: Query, length: int = LENGTH) -> SafeString:
    """Return about `length` signs of a text around where most of the question is."""
    text = " ".join(text.split())
    places = _places(text, query)
    start = _start(text, places, length)
    end = _word_end(text, start + length)
    inside = [(a - start, b - start) for a, b in places if a >= start and b <= end]
    cut = _escaped(text[start:end], inside)
    before = _ELLIPSIS if start else ""
    after = _ELLIPSIS if end < len(text) else ""
    return mark_safe(f"{before}{cut}{after}")


def _places(text: str, query: Query) -> list[tuple[int, int]]:
    """Return where the question's words are, in order, none inside another."""
    pattern = _pattern_of(query)
    if pattern is None:
        return []
    found = (
        match.span() for match, _ in zip(pattern.finditer(text), range(MOST_MARKS), strict=False)
    )
    return [span for span in found if span[0] < span[1]]


@lru_cache(maxsize=16)
def _pattern_of(query: Query) -> re.Pattern[str] | None:
    """Return what finds a question's words; it is used for each answer's title and text."""
    terms = [*query.phrases]
    for word in query.words:
        terms += [word.text] if not word.text.startswith(word.stem) else []
        terms += word.readings
    return _pattern(terms)


def _pattern(terms: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds any of the terms, however they are spaced, the longest first."""
    bare = {"".join(words(term)) for term in terms}
    ordered = sorted(filter(None, bare), key=lambda term: (-len(term), term))
    alternatives = (r"\s?".join(map(pattern_of, term)) for term in ordered)
    return re.compile("|".join(alternatives), re.IGNORECASE) if ordered else None


def _start(text: str, places: list[tuple[int, int]], length: int) -> int:
    """Return where to begin so that most different words are seen; early if there is a draw."""
    if not places or len(text) <= length:
        return 0

    def seen(first: int) -> int:
        inside = {text[a:b].casefold() for a, b in places if first <= a and b <= first + length}
        return len(inside)

    begins = [max(0, a - _BEFORE) for a, _ in places]
    best = max(begins, key=lambda first: (seen(first), -first))
    return _word_start(text, min(best, max(0, len(text) - length)))


def _word_start(text: str, at: int) -> int:
    space = text.rfind(" ", max(0, at - _BEFORE), at)
    return space + 1 if at and space >= 0 else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", max(0, at - _BEFORE), at + 1)
    return space if space > 0 else at


def _escaped(text: str, places: list[tuple[int, int]]) -> SafeString:
    parts, at = [], 0
    for start, end in places:
        parts += [escape(text[at:start]), "<mark>", escape(text[start:end]), "</mark>"]
        at = end
    return mark_safe("".join((*parts, escape(text[at:]))))
