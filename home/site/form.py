"""The filter form of a list, filled in as it was asked, and the filters that hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from cms.content_types import ContentType
from home.site.asked import Asked
from home.site.choices import Choice, FilterField
from home.site.filter_words import filter_label
from home.site.links import Chip, link, remaining


@dataclass(frozen=True)
class FormField:
    """A filter with what is chosen; a hidden one is chosen elsewhere and only kept."""

    name: str
    label: str
    choices: tuple[Choice, ...]
    chosen: list[str]
    is_switch: bool
    is_hidden: bool


def form_fields(fields: Sequence[FilterField], asked: Asked) -> list[FormField]:
    """Return the form's fields; what only links can ask for is kept in hidden ones."""
    shown = [
        FormField(
            each.name,
            each.label,
            each.choices,
            asked.values.get(each.name, []),
            is_switch=each.is_switch,
            is_hidden=each.is_prominent or each.is_hidden,
        )
        for each in fields
        if each.choices
    ]
    others = set(asked.values).difference(each.name for each in fields)
    return shown + [
        FormField(name, "", (), asked.values[name], is_switch=False, is_hidden=True)
        for name in sorted(others)
    ]


def words_of(declared: ContentType, fields: Sequence[FilterField], name: str, value: str) -> str:
    """Return one filter and its value in words."""
    field = next((each for each in fields if each.name == name), None)
    if field is not None and field.is_switch:
        return field.label
    if field is not None:
        return f"{field.label}: {field.label_of(value)}"
    if name == "tag":
        return f"#{value}"
    own = next((filter_label(declared, each) for each in declared.filters if each.name == name), "")
    return f"{own}: {value}" if own else value


def held(declared: ContentType, fields: Sequence[FilterField], asked: Asked) -> list[Chip]:
    """Return each filter that holds, as a link to the list without it.

    The prominent one is left out: its own links show what holds.
    """
    prominent = [each.name for each in fields if each.is_prominent]
    every = remaining(asked)
    return [
        Chip(
            words_of(declared, fields, *pair),
            link(declared, [each for each in every if each != pair]),
            is_current=True,
        )
        for pair in remaining(asked, *prominent)
    ]
