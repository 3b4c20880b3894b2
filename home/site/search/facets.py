"""Facets as links: each value with how many answers it has, to be chosen and let go."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from home.site.search.asked import FIELDS, Asked
from search.answer import Answer, Facet

MOST = 8


@dataclass(frozen=True)
class Choice:
    """A value as a link."""

    label: str
    count: int
    address: str
    is_chosen: bool


@dataclass(frozen=True)
class Group:
    """A facet with its values."""

    label: str
    choices: tuple[Choice, ...]


def facet_label(name: str) -> str:
    """Return what readers see a facet called."""
    return {
        "type": pgettext("search", "종류"),
        "kind": pgettext("search", "갈래"),
        "period": pgettext("search", "때"),
        "topic": _("주제"),
        "area": pgettext("search", "동네"),
        "section": pgettext("one", "마당"),
        "community": pgettext("one", "공동체"),
    }[name]


def groups_of(asked: Asked, answer: Answer) -> list[Group]:
    """Return the facets that have something to choose, in the order of the parameters."""
    found = {facet.name: facet for facet in answer.facets}
    groups = [_group(asked, found[name]) for name in FIELDS if name in found]
    return [each for each in groups if each.choices]


def held_of(asked: Asked, answer: Answer) -> list[Choice]:
    """Return what is chosen, as links without it."""
    labels = {
        (facet.name, value.value): value.label for facet in answer.facets for value in facet.values
    }
    return [
        Choice(labels.get((name, value), value), 0, asked.toggled(name, value), True)
        for name, value in asked.held()
    ]


def _group(asked: Asked, facet: Facet) -> Group:
    """Return a facet; one with a single value that all answers have divides nothing."""
    values = [each for number, each in enumerate(facet.values) if number < MOST or each.is_chosen]
    if len(values) == 1 and not values[0].is_chosen:
        values = []
    choices = (
        Choice(each.label, each.count, asked.toggled(facet.name, each.value), each.is_chosen)
        for each in values
    )
    return Group(facet_label(facet.name), tuple(choices))
