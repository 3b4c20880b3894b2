"""Korean sentences from patterns: {subject:을} takes the particle that fits its word."""

import re
from collections.abc import Mapping

_PLACE = re.compile(r"\{(\w+)(?::(\w+))?\}")
_FORMS = {
    "을": ("을", "를"),
    "은": ("은", "는"),
    "이": ("이", "가"),
    "과": ("과", "와"),
    "으로": ("으로", "로"),
    "이나": ("이나", "나"),
}
_NO_TAIL, _RIEUL = 0, 8


def fill(pattern: str, words: Mapping[str, str]) -> str:
    """Return a pattern with its words and their particles."""
    return _PLACE.sub(lambda at: words[at[1]] + particle(words[at[1]], at[2] or ""), pattern)


def particle(word: str, name: str) -> str:
    """Return the form of a particle that follows a word; others than the paired ones stay."""
    closed, open_ = _FORMS.get(name, (name, name))
    tail = (ord(word[-1]) - 0xAC00) % 28 if "가" <= word[-1] <= "힣" else _NO_TAIL
    is_open = tail == _NO_TAIL or (name == "으로" and tail == _RIEUL)
    return open_ if is_open else closed
