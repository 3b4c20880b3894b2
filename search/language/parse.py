"""What somebody typed, understood as a question."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from search.language.hanja import read_hanja
from search.language.keyboard import retyped
from search.language.normalise import normalise, words
from search.language.periods import find_period
from search.language.query import Query, Word
from search.language.spacing import joined
from search.language.stems import stem

# Beyond this nobody asks; what is longer is cut and not refused.
LONGEST = 200
MOST_WORDS = 12
MOST_OTHERS = 6

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»「」『』〝〞", '"'))
_PHRASE = re.compile(r'(?<!\S)(-?)"([^"]*)"')
_WITHOUT = re.compile(r"(?<!\S)-(\w\S*)")

Synonyms = Mapping[str, tuple[str, ...]]


def parse(
    text: str, now: datetime, synonyms: Synonyms | None = None, *, with_period: bool = True
) -> Query:
    """Return what a question asks for. Whatever is typed is a question; nothing is an error."""
    given = normalise(text, LONGEST)
    # Shift tells ㅅ from ㅆ: what is typed with the other keyboard is read with its capitals.
    cased = {word.casefold(): word for word in words(text[:LONGEST])}
    asked = given.translate(_QUOTES)
    phrases: list[str] = []
    without: list[str] = []
    for match in _PHRASE.finditer(asked):
        (without if match[1] else phrases).append(" ".join(words(match[2])))
    bare = _PHRASE.sub(" ", asked)
    without += [" ".join(words(match[1])) for match in _WITHOUT.finditer(bare)]
    bare = " ".join(_WITHOUT.sub(" ", bare).split())
    period = find_period(bare, now) if with_period else None
    return Query(
        given=given,
        words=_words(period.rest if period else bare, cased, synonyms or {}),
        phrases=_some(phrases),
        without=_some(without),
        period=period,
    )


def _words(text: str, cased: Mapping[str, str], synonyms: Synonyms) -> tuple[Word, ...]:
    typed = list(dict.fromkeys(words(text)))[:MOST_WORDS]
    found = [_word(word, cased.get(word, word), synonyms) for word in typed]
    return _with_compound_synonyms(typed, found, synonyms)


def _word(word: str, cased: str, synonyms: Synonyms) -> Word:
    read = read_hanja(word)
    bare = stem(read)
    others = [read, *filter(None, [retyped(cased)])]
    for said in (read, bare, *others[1:]):
        others += synonyms.get(said, ())
    kept = [other for other in dict.fromkeys(others) if other not in (read, bare)]
    return Word(word, bare, tuple(kept[:MOST_OTHERS]))


def _with_compound_synonyms(
    typed: list[str], found: list[Word], synonyms: Synonyms
) -> tuple[Word, ...]:
    """Take two words whose joined form has synonyms (라운드 테이블) for the one word they are."""
    taken: list[Word] = []
    at = 0
    while at < len(found):
        together = joined(typed[at : at + 2])
        bare = stem(together) if together else ""
        others = synonyms.get(together) or synonyms.get(bare)
        if others:
            spaced = f"{typed[at]} {stem(typed[at + 1])}"
            kept = [other for other in (spaced, *others) if other != bare]
            taken.append(Word(together, bare, tuple(dict.fromkeys(kept))[:MOST_OTHERS]))
            at += 2
        else:
            taken.append(found[at])
            at += 1
    return tuple(taken)


def _some(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))[:MOST_WORDS]
