"""Readings of Chinese characters, so that 南原 and 남원 are the same word."""

import re

from search.language.hanja_table import READINGS, WORDS
from search.language.syllables import compose, decompose

_HANJA = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_SOFT_VOWELS = "ㅑㅕㅖㅛㅠㅣ"


def has_hanja(text: str) -> bool:
    """Tell whether there is a Chinese character in text."""
    return _HANJA.search(text) is not None


def read_hanja(text: str) -> str:
    """Return text with the readings of the characters we know; the others stay."""
    for signs, reading in WORDS.items():
        text = text.replace(signs, reading)
    return _HANJA.sub(lambda run: _read_run(run[0]), text)


def _read_run(run: str) -> str:
    read = [READINGS.get(sign, sign) for sign in run]
    if run[0] in READINGS:
        read[0] = _at_the_beginning(read[0])
    return "".join(read)


def _at_the_beginning(syllable: str) -> str:
    """Return a syllable as it sounds first in a word (두음 법칙): 녀성 is 여성, 로인 is 노인."""
    lead, vowel, tail = decompose(syllable)
    if lead in "ㄴㄹ" and vowel in _SOFT_VOWELS:
        return compose("ㅇ", vowel, tail)
    return compose("ㄴ" if lead == "ㄹ" else lead, vowel, tail)
