"""The public gap board: gaps by kind, and counts by stage and department, never by person."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from deliberation.choices.gaps import GapKind
from deliberation.choices.proposals import OPEN_STAGES, ProposalStage
from deliberation.gaps.filling import FILLINGS, Filling
from deliberation.gaps.reading import FoundGap, find_gaps
from delivery.models import PublicationTerm
from delivery.query import told_once


@dataclass(frozen=True)
class Shelf:
    """The gaps of one kind, the oldest first."""

    kind: GapKind
    gaps: list[FoundGap]

    @property
    def filling(self) -> Filling:
        """What is missing here, and how it is filled."""
        return FILLINGS[self.kind]


@dataclass(frozen=True)
class Count:
    """How many proposals stand under a word, and how many of them wait for an answer."""

    value: str
    label: str
    number: int
    waiting: int


@dataclass(frozen=True)
class Board:
    """All that the board shows."""

    shelves: list[Shelf]
    stages: list[Count]
    departments: list[Count]
    today: date

    @property
    def number(self) -> int:
        """How many gaps there are."""
        return sum(len(shelf.gaps) for shelf in self.shelves)


def terms(name: str) -> dict[str, set[str]]:
    """Return the proposals under each value of a filter."""
    rows = PublicationTerm.objects.filter(name=name, publication__in=told_once(["proposals"]))
    found: dict[str, set[str]] = {}
    for value, uuid in rows.values_list("value", "publication_id"):
        found.setdefault(value, set()).add(str(uuid))
    return found


def read_board(today: date | None = None) -> Board:
    """Return the board of a day (default: today in the city)."""
    today = today or timezone.localdate()
    gaps = find_gaps(today)
    by_stage, by_department = terms("stage"), terms("department")
    open_ones = {uuid for stage in OPEN_STAGES for uuid in by_stage.get(stage, set())}
    stages = [
        Count(stage, str(stage.label), len(found), len(found & open_ones))
        for stage in ProposalStage
        if (found := by_stage.get(stage))
    ]
    sizes = Counter({name: len(found) for name, found in by_department.items() if name})
    departments = [
        Count(name, name, number, len(by_department[name] & open_ones))
        for name, number in sizes.most_common()
    ]
    shelves = [Shelf(kind, [gap for gap in gaps if gap.kind == kind]) for kind in GapKind]
    return Board([each for each in shelves if each.gaps], stages, departments, today)
