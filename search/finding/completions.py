"""Words that were not typed to their end: 원탁ㅎ may be 원탁회의, and so may ㅇㅌㅎㅇ."""

import re
from dataclasses import replace

from search.embedded.vocabulary import beginning
from search.language.initials import is_initials, pattern_of
from search.language.query import Query, Word
from search.language.syllables import keys
from search.models import SearchWord

# Whole syllables, and then first consonants.
HALF_TYPED = re.compile("([가-힣]+)[ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ]+")
MOST_LOOKED_AT = 60
MOST = 3


def completed(query: Query) -> Query:
    """Return the question with the known words that half-typed ones may become."""
    return replace(query, words=tuple(map(word_of, query.words)))


def word_of(word: Word) -> Word:
    """Return a word as it goes on, the most frequent first; or as it is."""
    if is_initials(word.text):
        return replace(word, others=(*word.others, *names_of(word.text)))
    match = HALF_TYPED.fullmatch(word.text)
    if match is None:
        return word
    known = beginning(SearchWord.objects.all(), "keys", keys(match[1])).order_by("-count", "word")
    pattern = re.compile(pattern_of(word.text))
    looked_at = known.values_list("word", flat=True)[:MOST_LOOKED_AT]
    found = [each for each in looked_at if pattern.match(each)][:MOST]
    if not found:
        return word
    first, *others = found
    return Word(text=first, stem=first, others=(*others, *word.others))


def names_of(consonants: str) -> list[str]:
    """Return the known words of which these are all first consonants, names first."""
    known = SearchWord.objects.filter(initials=consonants).order_by("-is_name", "-count", "word")
    return list(known.values_list("word", flat=True)[:MOST])
