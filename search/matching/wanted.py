"""A question's words as an expression: each word by its pairs, however it is spaced."""

from search.language.initials import beginning, is_initials
from search.language.pairs import phrase, runs
from search.language.query import Query, Word
from search.language.spacing import joined, splits
from search.language.syllables import is_jamo
from search.matching.expression import Expression, Tokens, Unless, every, some

MOST_SPLITS = 3


def text_of(text: str) -> Expression | None:
    """Return what finds a text's words side by side, the last one also as part of a longer word."""
    parts = runs(text)
    if len(parts) > 1 and all(map(is_jamo, parts[-1])):
        # A syllable that is being typed: what stands before it is sought.
        text = text[: text.rindex(parts[-1])]
    tokens = tuple(phrase(text))
    # A last token of one syllable stands for a word that begins with it, or ends in it.
    return Tokens(tokens, is_prefix=is_open(tokens[-1])) if tokens else None


def is_open(token: str) -> bool:
    """Tell whether more may follow a token: a syllable alone, or letters and digits."""
    return len(token) == 1 or token.isascii()


def word_of(word: Word) -> Expression | None:
    """Return what finds a word in any of its readings, or parted in two."""
    readings = [spaced(each) for each in word.readings]
    if is_initials(word.stem):
        readings.insert(0, Tokens((beginning(word.stem),), is_prefix=True))
    parted = [
        every([text_of(first), text_of(second)])
        for first, second in splits(word.stem)[:MOST_SPLITS]
    ]
    return some([*readings, *parted])


def spaced(reading: str) -> Expression | None:
    """Return what finds a reading; one of several words wants them all, side by side or not."""
    return every(text_of(each) for each in reading.split())


def words_of(query: Query) -> list[Expression]:
    """Return one expression for each word and phrase of a question."""
    found = [word_of(each) for each in query.words] + [text_of(each) for each in query.phrases]
    return [each for each in found if each is not None]


def wanted(query: Query, *, is_loose: bool = False) -> Expression | None:
    """Return what answers a question's words; loosely: any of them instead of all.

    None where the question names no words that can be sought.
    """
    parts = words_of(query)
    together = joined(each.text for each in query.words)
    strict = every(parts)
    found = some(parts) if is_loose else some([strict, text_of(together) if together else None])
    unwanted = some(text_of(each) for each in query.without)
    return Unless(found, unwanted) if found and unwanted else found
