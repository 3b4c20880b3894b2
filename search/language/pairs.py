"""Overlapping pairs of syllables: how a word inside an inflected word is found.

놀이터를 becomes 놀이, 이터, 터를 and, alone, its last syllable 를; the question 놀이터 is then the
phrase 놀이 이터. Pairs never reach over a space: 시민 원탁회의 is not about 민원.
"""

import re

from search.language.normalise import words

# Runs of one script: what is joined to Hangul, as in 3월 or IT교육, is a word of its own.
_RUN = re.compile(r"[가-힣]+|[ㄱ-ㅣ]+|[一-鿿㐀-䶿豈-﫿]+|[^가-힣ㄱ-ㅣ一-鿿㐀-䶿豈-﫿]+")
_PAIRED = re.compile(r"[가-힣ㄱ-ㅣ一-鿿㐀-䶿豈-﫿]")


def runs(text: str) -> list[str]:
    """Return the words of normalised text, divided where the script changes."""
    return [run for word in words(text) for run in _RUN.findall(word)]


def pairs(text: str, *, ends: bool = True) -> list[str]:
    """Return the pairs of each word, and with `ends` its last syllable, by which 숲 is found."""
    found: list[str] = []
    for run in runs(text):
        found.extend(_pairs_of(run, ends=ends))
    return found


def phrase(text: str) -> list[str]:
    """Return the tokens that stand beside one another where these very words do."""
    divided = runs(text)
    before = [token for run in divided[:-1] for token in _pairs_of(run, ends=True)]
    return before + [token for run in divided[-1:] for token in _pairs_of(run, ends=False)]


def _pairs_of(run: str, *, ends: bool) -> list[str]:
    if not _PAIRED.match(run) or len(run) == 1:
        return [run]
    found = [run[at : at + 2] for at in range(len(run) - 1)]
    return [*found, run[-1]] if ends else found
