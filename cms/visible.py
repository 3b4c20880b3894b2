"""Short texts as people see them: on one line, and without signs that hide or turn things round."""

import unicodedata

# Joiners make emoji and some scripts what they are; marks of direction only concern their word.
KEPT = frozenset("\u200c\u200d\u200e\u200f")
# Letters by their category, but nothing that anybody sees: Hangul fillers and the empty Braille.
BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")


def on_one_line(text: str) -> str:
    """Return a text on one line without signs that nobody sees; "" where there is nothing to see.

    What overrides the direction of reading is taken out: it would turn round what stands beside it.
    """
    line = " ".join(text.split())
    seen = "".join(
        each for each in line if each in KEPT or unicodedata.category(each)[0] != "C"
    ).strip()
    is_seen = any(each not in BLANK and unicodedata.category(each)[0] in "LNPS" for each in seen)
    return seen if is_seen else ""
