"""Hangul syllables taken apart into the keys one strikes, and put together again."""

from search.language.jamo import COMPOUNDS, JOINED, LEADS, TAILS, VOWELS

_FIRST, _LAST = 0xAC00, 0xD7A3
_ENDS = ("", *TAILS)
_PER_LEAD = len(VOWELS) * len(_ENDS)


def is_syllable(sign: str) -> bool:
    """Tell whether a sign is a whole syllable, such as 남."""
    return _FIRST <= ord(sign) <= _LAST


def is_jamo(sign: str) -> bool:
    """Tell whether a sign is a letter that stands alone, such as ㄴ or ㅏ."""
    return "ㄱ" <= sign <= "ㅣ"


def decompose(syllable: str) -> tuple[str, str, str]:
    """Return first consonant, vowel and last consonant (or "") of a whole syllable."""
    at = ord(syllable) - _FIRST
    return LEADS[at // _PER_LEAD], VOWELS[at % _PER_LEAD // len(_ENDS)], _ENDS[at % len(_ENDS)]


def compose(lead: str, vowel: str, tail: str = "") -> str:
    """Return the syllable of its letters."""
    at = LEADS.index(lead) * _PER_LEAD + VOWELS.index(vowel) * len(_ENDS) + _ENDS.index(tail)
    return chr(_FIRST + at)


def ends_open(word: str) -> bool:
    """Tell whether a word ends in a syllable without a last consonant."""
    return is_syllable(word[-1]) and not decompose(word[-1])[2]


def keys(text: str) -> str:
    """Return text key by key: 남원 is ㄴㅏㅁㅇㅜㅓㄴ, and what is half typed is a prefix of it."""
    struck: list[str] = []
    for sign in text:
        letters = decompose(sign) if is_syllable(sign) else (sign,)
        struck.extend(COMPOUNDS.get(letter, letter) for letter in letters)
    return "".join(struck)


def from_keys(struck: str) -> str:
    """Return the text that striking these letters writes, as a keyboard of two sets does."""
    written: list[str] = []
    at = 0
    while at < len(struck):
        text, used = _next(struck, at)
        written.append(text)
        at += used
    return "".join(written)


def _next(struck: str, at: int) -> tuple[str, int]:
    """Return the next sign written from `at` on, and how many keys it took."""
    lead = struck[at]
    if lead in LEADS:
        vowel, used = _letter(struck, at + 1, VOWELS)
        if vowel:
            tail, more = _tail(struck, at + 1 + used)
            return compose(lead, vowel, tail), 1 + used + more
    elif lead in VOWELS:
        return _letter(struck, at, VOWELS)
    return lead, 1


def _letter(struck: str, at: int, letters: str) -> tuple[str, int]:
    """Return the letter at a place, of two keys where they join, and the keys used."""
    joined = JOINED.get(struck[at : at + 2], "")
    if joined and joined in letters:
        return joined, 2
    one = struck[at : at + 1]
    return (one, 1) if one and one in letters else ("", 0)


def _tail(struck: str, at: int) -> tuple[str, int]:
    """Return the last consonant at a place: none that the next vowel takes to itself."""
    tail, used = _letter(struck, at, TAILS)
    following = struck[at + used : at + used + 1]
    if used and following and following in VOWELS:
        kept = struck[at : at + used - 1]
        return kept, used - 1
    return tail, used
