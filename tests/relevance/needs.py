"""What a question needs of an item, written in a line.

- `playground` speaks of the subject, `-photo` does not speak of it
- `+어린이놀이터` calls its subject so
- `@운봉읍` is there
- `#performance` is an event of this kind, `%proposals` is of this type
- `~느린_우체통` belongs to the series, `&남원시청` is of organisations so named
- `2026-11-28..2026-11-30` takes place between
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from tests.relevance.generator import NOW
from tests.relevance.items import Item, short

_AT_MOST = 3


@dataclass(frozen=True)
class Needs:
    """The facts that a question asks for; all of them are needed."""

    subjects: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    word: str = ""
    place: str = ""
    kind: str = ""
    type: str = ""
    series: str = ""
    organisation: str = ""
    period: tuple[datetime, datetime] | None = None


_FIELDS = {
    "+": "word",
    "@": "place",
    "#": "kind",
    "%": "type",
    "~": "series",
    "&": "organisation",
}


def read_needs(line: str) -> Needs:
    """Return the needs that a line writes."""
    needs = Needs()
    for part in line.split():
        value = part[1:].replace("_", " ")
        if part[0] in _FIELDS:
            needs = replace(needs, **{_FIELDS[part[0]]: value})  # type: ignore[arg-type]
        elif part[0] == "-":
            needs = replace(needs, without=(*needs.without, part[1:]))
        elif ".." in part:
            first, last = (_midnight(day) for day in part.split(".."))
            needs = replace(needs, period=(first, last))
        else:
            needs = replace(needs, subjects=(*needs.subjects, part))
    return needs


def grade(item: Item, needs: Needs) -> int:
    """Return how well an item answers: 3 is what was sought, 1 only mentions it, 0 is no answer.

    What is over answers less well, unless a time was asked for.
    """
    grades = [_of_subject(item, name) for name in needs.subjects]
    grades += [0] if any(_of_subject(item, name) for name in needs.without) else []
    grades += [_of_word(item, needs.word)] if needs.word else []
    grades += [_of_place(item, needs.place)] if needs.place else []
    grades += _of_whole(item, needs)
    if needs.period:
        grades.append(_of_period(item, *needs.period))
    least = min(grades, default=0)
    is_over = item.ends_at is not None and item.ends_at < NOW and needs.period is None
    return least - 1 if is_over and least > 1 else least


def _of_subject(item: Item, name: str) -> int:
    for mention, worth in ((item.main, 3), (item.second, 2), (item.passing, 1)):
        if mention and mention.subject.name == name:
            return worth
    return 0


def _of_word(item: Item, word: str) -> int:
    for mention, worth in ((item.main, 3), (item.second, 2), (item.passing, 1)):
        if mention and mention.word == word:
            return worth
    return 0


def _of_place(item: Item, place: str) -> int:
    if item.district.name != place:
        return 0
    return 3 if item.title.startswith(short(place)) or f"{short(place)} " in item.title else 2


def _of_whole(item: Item, needs: Needs) -> list[int]:
    """Return what is either so or not."""
    asked = (
        (needs.kind, item.kind == needs.kind),
        (needs.type, item.type == needs.type),
        (needs.series, item.series == needs.series),
        (needs.organisation, item.organisation.startswith(needs.organisation)),
    )
    return [_AT_MOST if is_so else 0 for need, is_so in asked if need]


def _of_period(item: Item, first: datetime, last: datetime) -> int:
    if item.starts_at is None or item.ends_at is None:
        return 0
    return _AT_MOST if item.starts_at < last and item.ends_at > first else 0


def _midnight(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(), NOW.tzinfo)
