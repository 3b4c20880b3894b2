"""Writing the same thing the same way: full width, dashes, dots and spaces."""

import re
import unicodedata

_DASHES = re.compile("[\u2010-\u2015\u2212\u30fc]")
_WAVES = re.compile("[\u301c\u223c\u223d\u02dc]")
_DOTS = re.compile("[\u00b7\u30fb\u318d\u2024\u3002]")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2060\ufeff]")


def tidy(text: str) -> str:
    """Return `text` as a line of its own: composed Hangul, single spaces, nothing unseen."""
    composed = unicodedata.normalize("NFC", _UNSEEN.sub(" ", text))
    return " ".join(composed.split())


def plain(text: str) -> str:
    """Return `text` in half width with one kind of dash, wave and dot: for reading, not showing."""
    narrow = unicodedata.normalize("NFKC", tidy(text))
    narrow = _DOTS.sub(".", _WAVES.sub("~", _DASHES.sub("-", narrow)))
    return " ".join(narrow.split())
