"""How large the letters of a poster can be, and what is left out where there is too much.

The heights are worked out from the measures in static/posters/sheet.css, a little too large
rather than too small; who prints the PDF sees whether it really is one page (printing.py).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from home.calendar.days import Day

ROOM = 196  # millimetres between head and foot of the sheet
LEAST = 4
LONGEST = 60  # characters of a title, and of its facts
HANGUL = "\u1100"


@dataclass(frozen=True)
class Size:
    """Letters: how many fit in a line of a title and of its facts, and how high these are (mm)."""

    name: str
    title: int
    facts: int
    title_height: float
    facts_height: float
    gap: float
    columns: int = 1
    day_height: float = 0


HUGE = Size("huge", 12, 22, 13, 8, 5.5, day_height=4.5)
LARGE = Size("large", 17, 27, 9.6, 6.6, 4, day_height=4.5)
MEDIUM = Size("medium", 23, 33, 7, 5.2, 2.6, day_height=4.5)
SMALL = Size("small", 16, 20, 5.2, 4.3, 1.6, columns=2, day_height=8.5)
SIZES = (HUGE, LARGE, MEDIUM, SMALL)


@dataclass(frozen=True)
class Fit:
    """Days in letters of a size; `more` is how many turns are left out."""

    size: Size
    days: list[Day]
    more: int


def width_of(text: str) -> float:
    """Return about how wide a text is, in letters of Hangul; words that stay whole waste some."""
    return 1.08 * sum(1 if letter >= HANGUL else 0.5 for letter in text)


def height_of(day: Day, size: Size) -> float:
    """Return about how high a day is."""
    height = size.day_height
    for entry in day.entries:
        title, facts = (width_of(text[:LONGEST]) for text in (entry.document["title"], entry.facts))
        height += ceil(title / size.title) * size.title_height
        height += ceil(facts / size.facts) * size.facts_height + size.gap
    return height


def fits(days: Sequence[Day], size: Size) -> bool:
    """Tell whether days fit on the sheet; columns are never filled to the last line."""
    room = ROOM * size.columns * (0.93 if size.columns > 1 else 1)
    return sum(height_of(day, size) for day in days) <= room


def cut(days: Sequence[Day], most: int) -> list[Day]:
    """Return days with `most` turns in all: each day gives its first before one its second."""
    order = sorted((place, at) for at, day in enumerate(days) for place in range(len(day.entries)))
    kept = [0] * len(days)
    for _place, at in order[:most]:
        kept[at] += 1
    shortened = [
        replace(day, entries=day.entries[:number], more=day.number - number)
        for day, number in zip(days, kept, strict=True)
    ]
    return [day for day in shortened if day.entries]


def ways_to_fit(days: Sequence[Day]) -> Iterator[Fit]:
    """Yield what may fit, the largest letters first; at last ever less is shown."""
    number = sum(day.number for day in days)
    shown = sum(len(day.entries) for day in days)
    for size in SIZES:
        if shown == number and fits(days, size):
            yield Fit(size, list(days), 0)
    most = shown
    while most >= LEAST:
        shorter = cut(days, most)
        if fits(shorter, SMALL):
            yield Fit(SMALL, shorter, number - most)
            most -= 3
        most -= 1
