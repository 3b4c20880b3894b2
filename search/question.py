"""What somebody asks of the search."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from delivery.area import Box, Near


class SearchSort(StrEnum):
    """The orders of an answer; `nearest` needs a point, `soonest` what takes place at a time."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    SOONEST = "soonest"
    NEAREST = "nearest"


# The API names its models by their class, and lists have an order of their own.
Sort = SearchSort


class Span(StrEnum):
    """A stretch of time by its name, as a facet shows it."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    PAST = "past"


FACETS = ("type", "topic", "section", "community", "kind", "area", "period")


@dataclass(frozen=True)
class Question:
    """A question: words as somebody typed them, and what narrows the answer down.

    Several values of one filter mean any of them, different filters all of them. `starts_from` and
    `until` bound when something takes place; a time that the words name ("이번 주말") does so too.
    `facets` are the names of those to count; `offset` and `limit` which hits are shown.
    """

    words: str = ""
    types: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    starts_from: datetime | None = None
    until: datetime | None = None
    near: Near | None = None
    box: Box | None = None
    locale: str | None = None
    sort: SearchSort = Sort.RELEVANCE
    facets: tuple[str, ...] = FACETS
    offset: int = 0
    limit: int = 20
