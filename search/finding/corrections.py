"""What was meant by words that stand nowhere."""

from dataclasses import replace

from django.db.models import Count

from search.embedded.dialect import dialect
from search.language.query import Query, Word
from search.language.typos import grams, nearest
from search.matching.wanted import word_of
from search.models import SearchWord

MOST_ALIKE = 60


def corrected(query: Query) -> Query:
    """Return the question with the nearest known words beside those that stand nowhere."""
    words = tuple(each if stands(each) else with_nearest(each) for each in query.words)
    return replace(query, words=words)


def stands(word: Word) -> bool:
    """Tell whether a word stands anywhere in the index."""
    expression = word_of(word)
    return expression is not None and bool(dialect().matching(expression, 1))


def with_nearest(word: Word) -> Word:
    """Return a word with those of the vocabulary that differ by a key or two."""
    found = nearest(word.stem, alike(word.stem), limit=2)
    if not found and word.text != word.stem:
        found = nearest(word.text, alike(word.text), limit=2)
    return replace(word, others=(*word.others, *found))


def alike(word: str) -> list[str]:
    """Return words of the vocabulary that share most keystrokes with one, frequent ones first."""
    parts = grams(word)
    rows = (
        SearchWord.objects.filter(grams__gram__in=parts)
        .annotate(shared=Count("grams"))
        .order_by("-shared", "-count", "word")
    )
    return list(rows.values_list("word", flat=True)[:MOST_ALIKE])


def said(before: Query, after: Query) -> str:
    """Return the words that are sought instead; empty where nothing was corrected."""
    if before.words == after.words:
        return ""
    pairs = zip(before.words, after.words, strict=True)
    return " ".join(
        new.others[len(old.others)] if len(new.others) > len(old.others) else new.text
        for old, new in pairs
    )
