"""One way of writing for what is searched and what is asked."""

import re
import unicodedata

from search.language.jamo import SINGLE

LIMIT = 10_000

# Joiners, direction marks, fillers: signs that nobody sees.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0]"
)
# The letter arae-a (U+318D) is how many keyboards write a middle dot.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u318d\s]+")
# Forms of width only: jamo that stand alone must stay what they are, so NFKC is not for all.
_WIDE = re.compile("[\uff01-\uff9f\uffa1-\uffee]+")
_WORD = re.compile(r"[^\W_]+")


def normalise(text: str, limit: int = LIMIT) -> str:
    """Return text composed, in half width, without capitals and unseen signs, singly spaced."""
    shown = _UNSEEN.sub("", text[:limit])
    narrow = _WIDE.sub(lambda signs: unicodedata.normalize("NFKC", signs[0]), shown)
    composed = unicodedata.normalize("NFC", narrow).translate(SINGLE)
    return _BREAKS.sub(" ", composed.casefold())[:limit].strip()


def words(text: str) -> list[str]:
    """Return the runs of letters and digits of normalised text."""
    return _WORD.findall(text)
