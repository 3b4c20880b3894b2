"""Words that were mistyped: how far two words are apart, counted in keys and not in syllables."""

from collections.abc import Iterable

from search.language.syllables import keys

# Vowels that sound the same to most people, and the consonants of a slipped shift key.
_NEAR = frozenset(
    frozenset(pair)
    for pair in ("ㅐㅔ", "ㅒㅖ", "ㅓㅗ", "ㄱㄲ", "ㄷㄸ", "ㅂㅃ", "ㅅㅆ", "ㅈㅉ", "ㄱㅋ")
)
_NEAR_COST = 0.5


def distance(first: str, second: str, limit: float = 2) -> float | None:
    """Return how many keys apart two words are, neighbours swapped counting once; None if more."""
    return _distance(keys(first), keys(second), limit)


def allowed(word: str) -> float:
    """Return how many wrong keys a word of this length may have."""
    struck = len(keys(word))
    if struck < 4:
        return 0
    return 1 if struck < 8 else 2


def grams(word: str) -> list[str]:
    """Return the overlapping three keys of a word, by which to look for candidates."""
    struck = f"^{keys(word)}$"
    return list(dict.fromkeys(struck[at : at + 3] for at in range(len(struck) - 2)))


def nearest(word: str, vocabulary: Iterable[str], limit: int = 3) -> list[str]:
    """Return the words nearest to a mistyped one, best first; earlier ones win a draw."""
    most = allowed(word)
    struck = keys(word)
    found: list[tuple[float, int, str]] = []
    for order, known in enumerate(vocabulary):
        apart = _distance(struck, keys(known), most) if known != word else None
        if apart is not None:
            # People get the beginning of a word right.
            wrong_start = 0 if keys(known)[:1] == struck[:1] else _NEAR_COST
            found.append((apart + wrong_start, order, known))
    return [known for _, _, known in sorted(found)[:limit]]


def _distance(first: str, second: str, limit: float) -> float | None:
    if abs(len(first) - len(second)) > limit:
        return None
    before: list[float] = []
    row = [float(at) for at in range(len(second) + 1)]
    for at, sign in enumerate(first, 1):
        beyond, before, row = before, row, [float(at)]
        for to, other in enumerate(second, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + _cost(sign, other))
            if at > 1 and to > 1 and sign == second[to - 2] and first[at - 2] == other:
                cost = min(cost, beyond[to - 2] + 1)
            row.append(cost)
        if min(row) > limit and min(before) > limit:
            return None
    return row[-1] if row[-1] <= limit else None


def _cost(sign: str, other: str) -> float:
    if sign == other:
        return 0
    return _NEAR_COST if frozenset((sign, other)) in _NEAR else 1
