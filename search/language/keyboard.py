"""What was typed with the keyboard in the other language: skadnjs is 남원, ㅗ디ㅣㅐ is hello."""

from search.language.syllables import from_keys, is_jamo, is_syllable, keys

_KEYS = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnm",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        strict=True,
    )
)
_SHIFTED = {"R": "ㄲ", "E": "ㄸ", "Q": "ㅃ", "T": "ㅆ", "W": "ㅉ", "O": "ㅒ", "P": "ㅖ"}
_LATIN = {jamo: key for key, jamo in _KEYS.items()} | {
    jamo: key.lower() for key, jamo in _SHIFTED.items()
}


def as_hangul(word: str) -> str:
    """Return what these Latin keys write in Hangul; other signs stay."""
    return from_keys("".join(_SHIFTED.get(key) or _KEYS.get(key.lower(), key) for key in word))


def as_latin(word: str) -> str:
    """Return what these Hangul keys write in Latin letters; other signs stay."""
    return "".join(_LATIN.get(key, key) for key in keys(word))


def retyped(word: str) -> str | None:
    """Return the word that was meant if this one looks like typed in the wrong language."""
    if len(word) > 1 and word.isascii() and word.isalpha():
        meant = as_hangul(word)
        return meant if len(meant) > 1 and all(map(is_syllable, meant)) else None
    if any(map(is_jamo, word)) and any("ㅏ" <= sign <= "ㅣ" for sign in word):
        meant = as_latin(word)
        return meant if len(meant) > 1 and meant.isascii() and meant.isalpha() else None
    return None
