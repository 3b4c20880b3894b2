"""What a word is worth in a row: by where it stands, and how it is written there."""

import re
from collections.abc import Callable, Iterable

from cms.ground.districts import DISTRICTS, DistrictKind
from search.finding.rows import Row
from search.indexing.type_names import named_by
from search.language.initials import is_initials, pattern_of
from search.language.query import Word
from search.language.spacing import splits

TITLE_START, TITLE, NEAR_START, NEAR, BODY = 10.0, 8.0, 5.0, 4.0, 1.5
# First consonants are meant at the beginning of a word; inside one they mostly stand by chance.
INITIALS_TITLE, INITIALS_NEAR, INITIALS_INSIDE = 4.5, 3.5, 2.0
# Of a word that may be two, so many ways to part it are tried; this is what the parts keep.
MOST_SPLITS, APART = 3, 0.6
# 운봉읍 is called 운봉.
SHORT_NAMES = {d.name: d.name[:-1] for d in DISTRICTS if d.kind is not DistrictKind.DONG}
# Of a row, and of its title without spaces.
Worth = Callable[[Row, str], float]


def worths_of(word: Word) -> tuple[Worth, ...]:
    """Return what tells the worth of each way to read a word, the one typed first."""
    return tuple(_worths_of(word))


def _worths_of(word: Word) -> Iterable[Worth]:
    for reading in dict.fromkeys((word.text, *word.readings)):
        yield by_initials(reading) if is_initials(reading) else said(reading)
        if reading in SHORT_NAMES:
            yield in_district(reading)
        types, kinds = named_by(reading)
        if types or kinds:
            yield of_kind(types, kinds)
    parted = splits(word.stem)[:MOST_SPLITS]
    if parted:
        yield together(word.stem)
    for first, second in parted:
        yield apart(first, second)


def said(reading: str) -> Worth:
    """Return what tells the worth of a word as it is written."""
    return lambda row, bare: worth_of(reading, row, bare)


def in_district(name: str) -> Worth:
    """Return what tells the worth of a district whose short name stands in the title."""
    short = SHORT_NAMES[name]
    return lambda row, bare: TITLE_START if row.area == name and short in row.title else BODY


def of_kind(types: frozenset[str], kinds: frozenset[str]) -> Worth:
    """Return what tells the worth of a word that says what something is: 공연, 제안."""

    def worth(row: Row, bare: str) -> float:
        is_so = row.type in types or (row.kinds and not kinds.isdisjoint(row.kinds.split()))
        return TITLE if is_so else BODY

    return worth


def together(stem: str) -> Worth:
    """Return what tells the worth of a word that may be written as two: 느린 우체통."""
    return lambda row, bare: NEAR if stem in row.near.replace(" ", "") else BODY


def apart(first: str, second: str) -> Worth:
    """Return what tells the worth of two words that were written as one, and stand apart."""
    return lambda row, bare: APART * min(worth_of(first, row, bare), worth_of(second, row, bare))


def by_initials(consonants: str) -> Worth:
    """Return what tells the worth of first consonants, of which no word is known."""
    inside = re.compile(pattern_of(consonants))
    start = re.compile(rf"(?<![가-힣ㄱ-ㅣ]){inside.pattern}")

    def worth(row: Row, bare: str) -> float:
        if start.search(row.title):
            return INITIALS_TITLE
        if start.search(row.near):
            return INITIALS_NEAR
        is_there = inside.search(row.title) or inside.search(row.near)
        return INITIALS_INSIDE if is_there else BODY

    return worth


def worth_of(reading: str, row: Row, bare: str) -> float:
    """Return what a word is worth by where it stands; in the body where it is nowhere else."""
    if reading in row.title:
        at = row.title.index(reading)
        return TITLE_START if at == 0 or row.title[at - 1] == " " else TITLE
    if reading.replace(" ", "") in bare:
        return TITLE
    if reading in row.near:
        at = row.near.index(reading)
        return NEAR_START if at == 0 or row.near[at - 1] == " " else NEAR
    parts = reading.split()
    if len(parts) > 1:
        return min(worth_of(part, row, bare) for part in parts)
    return BODY
