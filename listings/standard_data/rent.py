"""What a space costs: whether it does, and how much."""

from delivery.opendata.fees import FREE, PAID, PATHS, read_both, written_both
from delivery.opendata.mapping import Mapped, Values, Written

NOTHING = "0"
WORDS = {FREE: "N", PAID: "Y"}
SAID = {"N": FREE, "Y": PAID}


def rent(is_paid: str, column: str) -> Mapped:
    """Map the fee to two columns: Y or N, and the sum (or its words)."""
    return Mapped((is_paid, column), PATHS, written, read)


def written(values: Values) -> Written:
    """Return whether it costs something, and what."""
    kind, words = written_both(values)
    return WORDS.get(kind, ""), words or (NOTHING if kind == FREE else "")


def read(texts: Written) -> Values:
    """Return sum and words."""
    return read_both((SAID.get(texts[0], texts[0]), texts[1]))
