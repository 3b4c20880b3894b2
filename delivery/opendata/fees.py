"""What it costs: in won where it is one sum, in words else."""

import re

from delivery.opendata.mapping import Mapped, Values, Written

PATHS = ("fee.amount", "fee.text")
SUM = re.compile(r"(\d[\d,]*)\s*원")
FREE, PAID = "무료", "유료"
# Nobody asks for more than this in a column of one sum.
LONGEST = 12


def fee(column: str) -> Mapped:
    """Map the fee to one column: digits where only the sum is known, else the words."""
    return Mapped((column,), PATHS, written_words, read_words)


def fee_with_words(kind: str, column: str) -> Mapped:
    """Map the fee to two columns: free or not, and the words (digits where there are none)."""
    return Mapped((kind, column), PATHS, written_both, read_both)


def written_words(values: Values) -> Written:
    """Return the words, or the sum."""
    amount, words = values
    return (words or ("" if amount is None else str(amount)),)


def written_both(values: Values) -> Written:
    """Return whether it is free, and what is said of it."""
    amount, words = values
    if amount is None:
        kind = PAID if words == PAID or SUM.search(words or "") else ""
        return kind, "" if words == PAID else words or ""
    if amount == 0:
        return FREE, words or ""
    return PAID, words or str(amount)


def read_words(texts: Written) -> Values:
    """Return sum and words."""
    words = texts[0]
    if is_digits(words):
        return int(words), ""
    if words == FREE:
        return 0, words
    return sum_of(words), words


def read_both(texts: Written) -> Values:
    """Return sum and words."""
    kind, words = texts
    if kind == FREE:
        return 0, "" if words == "0" else words
    if kind == PAID and not words:
        return None, PAID
    return read_words((words,))


def is_digits(words: str) -> bool:
    """Tell whether words are a sum in won and nothing else."""
    return words.isascii() and words.isdigit() and len(words) < LONGEST


def sum_of(words: str) -> int | None:
    """Return the only sum that the words name, or None."""
    found = [each.replace(",", "") for each in SUM.findall(words)]
    return int(found[0]) if len(found) == 1 and len(found[0]) < LONGEST else None
