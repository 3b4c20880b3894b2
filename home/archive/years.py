"""The figures of each year."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings

from cms.content_types import content_types, written
from delivery.query import ListQuery
from home.archive.records import Row, dated_types, known_rows
from home.archive.turns import Held, count_held
from home.site.choices import own_fields


@dataclass(frozen=True)
class Figure:
    """A number with what it counts."""

    label: str
    number: int
    address: str = ""


@dataclass(frozen=True)
class Tally:
    """The documents of one type in a year, and by how far they have come today."""

    name: str
    rows: list[Row]
    stages: list[Figure] = field(default_factory=list)

    @property
    def label(self) -> str:
        """What several of the type are called."""
        return str(content_types()[self.name].model._meta.verbose_name_plural)

    @property
    def number(self) -> int:
        """How many there are."""
        return len(self.rows)


@dataclass(frozen=True)
class Year:
    """A year: how often people met, by kind and month, and what was said and decided.

    `people` counts heads where a record says how many were there, which `counted` of `countable`
    do; who came twice is counted twice.
    """

    number: int
    met: int
    kinds: list[Figure]
    months: list[tuple[str, int]]
    tallies: list[Tally]
    people: int
    counted: int
    countable: int


@dataclass(frozen=True)
class Asked:
    """What the archive is narrowed to."""

    section: str = ""
    topic: str = ""

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The same as parameters of an address."""
        pairs = (("section", self.section), ("topic", self.topic))
        return [(name, value) for name, value in pairs if value]

    def takes(self, row: Row) -> bool:
        """Tell whether a row is meant."""
        is_there = not self.section or row.section == self.section
        return is_there and (not self.topic or self.topic in row.topics)

    @property
    def query(self) -> ListQuery:
        """The question to what is on the calendar."""
        return ListQuery(
            types=[each.name for each in content_types().values() if each.channels.calendar],
            terms={"topic": [self.topic]} if self.topic else {},
            section=self.section or None,
            told_in=settings.LANGUAGE_CODE,
        )


@dataclass(frozen=True)
class Archive:
    """Every year, the newest first; `undated` says how much has no year."""

    years: list[Year]
    undated: int


def read_archive(asked: Asked, now: datetime) -> Archive:
    """Return the figures of all years; three queries, one more after something has changed."""
    held = count_held(asked.query, now)
    rows = [row for row in known_rows() if asked.takes(row)]
    numbers = {year for year, _month, _name in held.months}
    numbers |= {row.year for row in rows if row.year is not None}
    years = [year_of(number, held, rows) for number in sorted(numbers, reverse=True)]
    return Archive(years, sum(row.year is None for row in rows))


def year_of(number: int, held: Held, rows: Iterable[Row]) -> Year:
    """Return the figures of one year."""
    own = [row for row in rows if row.year == number]
    countable = [row for row in own if row.type in ("conversations", "roundtables")]
    counted = [row for row in countable if row.people is not None]
    months: Counter[int] = Counter()
    for (year, month, _name), count in held.months.items():
        if year == number:
            months[month] += count
    return Year(
        number=number,
        met=months.total(),
        kinds=kinds_of(number, held),
        months=[(f"{number:04}-{month:02}", months[month]) for month in range(1, 13)],
        tallies=[tally_of(name, own) for name in dated_types()],
        people=sum(row.people or 0 for row in counted),
        counted=len(counted),
        countable=len(countable),
    )


def kinds_of(number: int, held: Held) -> list[Figure]:
    """Return how often people met by kind, in the order in which the kinds are declared."""
    figures = []
    for declared in content_types().values():
        if not declared.channels.calendar:
            continue
        field_ = next((each for each in own_fields(declared) if each.name == "kind"), None)
        for choice in field_.choices if field_ else ():
            count = held.kinds[number, choice.value]
            if count:
                figures.append(Figure(choice.label, count, choice.value))
        if field_ is None:
            several = sum(
                count
                for (year, _month, name), count in held.months.items()
                if (year, name) == (number, declared.name)
            )
            if several:
                label = str(declared.model._meta.verbose_name_plural)
                figures.append(Figure(label, several, declared.name))
    return figures


def tally_of(name: str, rows: Iterable[Row]) -> Tally:
    """Return the documents of a type, and how far they have come where the type says so."""
    own = [row for row in rows if row.type == name]
    stages = Counter(row.stage for row in own if row.stage)
    declared = next((each for each in content_types()[name].filters if each.name == "stage"), None)
    if declared is None:
        return Tally(name, own)
    labels = {written(value): str(value.label) for value in declared.annotation}  # type: ignore[attr-defined]
    figures = [Figure(labels[value], stages[value], value) for value in labels if stages[value]]
    return Tally(name, own, figures)
