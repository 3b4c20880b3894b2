"""What the search answers."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.safestring import SafeString


@dataclass(frozen=True)
class Hit:
    """One document that answers: the higher the score, the better, within one answer only.

    `title` and `snippet` are safe HTML in which what was sought stands in `mark`; `document` is the
    publication's own. `distance` (metres) is known where a point was asked for, `next_at` is when
    it takes place next (or took place last).
    """

    uuid: UUID
    type: str
    document: dict[str, Any]
    score: float
    title: SafeString
    snippet: SafeString
    distance: float | None = None
    next_at: datetime | None = None


@dataclass(frozen=True)
class FacetValue:
    """One value of a facet, and how many answers have it."""

    value: str
    label: str
    count: int
    is_chosen: bool = False


@dataclass(frozen=True)
class Facet:
    """A facet, its values by how many answers have them; the facet's own choice does not count."""

    name: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True)
class Understood:
    """How the words were read, for who asks to see.

    `period` is the phrase that was taken for a time, with its bounds; `not_then` one in whose time
    nothing answers, so that the words were sought without it; `corrected` are the words that were
    sought instead where what was typed stands nowhere.
    """

    period: str = ""
    starts_from: datetime | None = None
    until: datetime | None = None
    corrected: str = ""
    not_then: str = ""


@dataclass(frozen=True)
class Answer:
    """An answer: the asked part of the hits, how many there are, and the facets.

    `count` is a lower bound unless `is_exact`. `backend` says who answered; `is_degraded` that it
    is not the one that should have.
    """

    hits: tuple[Hit, ...] = ()
    count: int = 0
    is_exact: bool = True
    facets: tuple[Facet, ...] = ()
    understood: Understood = field(default_factory=Understood)
    backend: str = "embedded"
    is_degraded: bool = False


@dataclass(frozen=True)
class Suggestion:
    """What somebody may be about to type: a word, or a document's title (then with its URL)."""

    text: str
    type: str = ""
    url: str = ""
