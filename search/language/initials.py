"""First consonants (초성): 남원시 is found by ㄴㅇㅅ."""

import re

from search.language.jamo import LEADS
from search.language.syllables import compose, decompose, is_syllable

FEWEST = 2
_HANGUL = re.compile("[가-힣]+")
# Before a word's whole initials, so that these are like no pair of them.
_FROM_THE_START = "w"


def initials(text: str) -> str:
    """Return text with each syllable's first consonant in its place."""
    return "".join(decompose(sign)[0] if is_syllable(sign) else sign for sign in text)


def is_initials(word: str) -> bool:
    """Tell whether a word is nothing but first consonants, and enough of them to mean a word."""
    return len(word) >= FEWEST and all(sign in LEADS for sign in word)


def beginnings(text: str) -> list[str]:
    """Return a token for each word of Hangul: its initials, to be found from the first one on."""
    words = dict.fromkeys(_HANGUL.findall(text))
    return list(dict.fromkeys(beginning(initials(word)) for word in words))


def beginning(consonants: str) -> str:
    """Return the token, or its beginning, of words that begin with these consonants."""
    return f"{_FROM_THE_START}{consonants}"


def pattern_of(consonants: str) -> str:
    """Return the regular expression of the syllables that begin so; other signs stay."""
    return "".join(map(_any_of, consonants))


def _any_of(sign: str) -> str:
    if sign in LEADS:
        return f"[{sign}{compose(sign, 'ㅏ')}-{compose(sign, 'ㅣ', 'ㅎ')}]"
    return re.escape(sign)
