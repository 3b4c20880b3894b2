"""Words that were written together, or apart, against the dictionary."""

from collections.abc import Iterable

from search.language.syllables import is_syllable

LONGEST = 12


def splits(word: str) -> list[tuple[str, str]]:
    """Return the ways to part a word of four syllables or more in two words, evenest first."""
    if not 4 <= len(word) <= LONGEST or not all(map(is_syllable, word)):
        return []
    middle = len(word) / 2
    places = sorted(range(2, len(word) - 1), key=lambda at: (abs(at - middle), at))
    return [(word[:at], word[at:]) for at in places]


def joined(words: Iterable[str]) -> str:
    """Return words written together, or nothing where one of them is not Hangul."""
    parts = list(words)
    together = "".join(parts)
    is_hangul = len(parts) > 1 and all(map(is_syllable, together))
    return together if is_hangul and len(together) <= LONGEST else ""
