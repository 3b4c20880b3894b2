"""The words of titles and names: what is suggested, and what was meant where nothing is found."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

from django.db import connection
from django.db.models import Model, QuerySet

from search.indexing.document import IndexDocument
from search.language.initials import initials
from search.language.normalise import words
from search.language.stems import stem
from search.language.syllables import keys
from search.language.typos import grams
from search.models import SearchWord, WordGram

Rows = TypeVar("Rows", bound=Model)
SHORTEST, LONGEST = 2, 20
COUNT = "UPDATE search_searchword SET count = count + %s WHERE word = %s"


# The same words come again and again.
stem_of = lru_cache(maxsize=20_000)(stem)


def words_in(text: str) -> Iterable[str]:
    """Yield the words of a text that are worth remembering, without their endings."""
    for word in words(text):
        bare = stem_of(word)
        if SHORTEST <= len(bare) <= LONGEST and not bare.isdigit():
            yield bare


def learn(documents: Sequence[IndexDocument]) -> None:
    """Take the words of documents into the vocabulary."""
    counts: Counter[str] = Counter()
    names: set[str] = set()
    for document in documents:
        named = set(words_in(document.names))
        names |= named
        counts.update(named | set(words_in(document.title)))
    if not counts:
        return
    known = set(SearchWord.objects.filter(word__in=list(counts)).values_list("word", flat=True))
    fresh = [
        SearchWord(
            word=word, keys=keys(word), initials=initials(word), count=0, is_name=word in names
        )
        for word in counts
        if word not in known
    ]
    SearchWord.objects.bulk_create(fresh, ignore_conflicts=True)
    with connection.cursor() as cursor:
        cursor.executemany(COUNT, [(count, word) for word, count in counts.items()])
    made = SearchWord.objects.filter(word__in=[each.word for each in fresh], grams=None)
    WordGram.objects.bulk_create(
        WordGram(word=each, gram=gram) for each in made for gram in grams(each.word)
    )


def beginning(rows: QuerySet[Rows], column: str, start: str) -> QuerySet[Rows]:
    """Return rows whose column begins so, by its index: SQLite's LIKE would not use it."""
    if connection.vendor == "sqlite":
        return rows.filter(**{f"{column}__gte": start, f"{column}__lt": start + "\U0010ffff"})
    return rows.filter(**{f"{column}__startswith": start})
