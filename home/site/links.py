"""Links that change one filter of a list and keep the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from cms.content_types import ContentType
from home.site.asked import Asked
from home.site.choices import FilterField


@dataclass(frozen=True)
class Chip:
    """A link to the same list otherwise filtered."""

    label: str
    address: str
    is_current: bool


def remaining(asked: Asked, *left_out: str) -> list[tuple[str, str]]:
    """Return the asked (filter, value) pairs without some filters."""
    return [
        (name, value)
        for name, values in asked.values.items()
        if name not in left_out
        for value in values
    ]


def link(declared: ContentType, pairs: Sequence[tuple[str, str]]) -> str:
    """Return the address of a type's list with these filters."""
    return f"/{declared.name}/" + (f"?{urlencode(pairs)}" if pairs else "")


def chips(declared: ContentType, fields: Sequence[FilterField], asked: Asked) -> list[Chip]:
    """Return a link for each value of the prominent filter, and one for all."""
    field = next((each for each in fields if each.is_prominent), None)
    if field is None:
        return []
    others = remaining(asked, field.name)
    chosen = asked.values.get(field.name, [])
    every = Chip(_("모두"), link(declared, others), not chosen)
    return [
        every,
        *(
            Chip(
                each.label,
                link(declared, [(field.name, each.value), *others]),
                each.value in chosen,
            )
            for each in field.choices
        ),
    ]
