"""What sorts of things can be followed: the kinds of events, and every other public type."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from django.utils.functional import Promise
from django.utils.text import capfirst

from cms.content_types import ContentType, content_types, written

TERM = "kind"


@dataclass(frozen=True)
class FollowKind:
    """One sort: all of a content type, or what stands in it under one value of its kinds."""

    name: str
    label: str | Promise
    type: str
    term: str = ""


@cache
def follow_kinds() -> dict[str, FollowKind]:
    """Return the sorts by the name that stands in addresses, in the order of declaration."""
    found: dict[str, FollowKind] = {}
    for declared in content_types().values():
        if declared.model.is_section:
            continue
        values = kinds_of(declared) if declared.channels.calendar else []
        for value in values:
            name = written(value)
            if name in content_types() or name in found:
                name = f"{declared.name}-{name}"
            label = getattr(value, "label", name)
            found[name] = FollowKind(name, label, declared.name, written(value))
        if not values:
            label = declared.model._meta.verbose_name_plural or declared.name
            found[declared.name] = FollowKind(declared.name, label, declared.name)
    return found


def kinds_of(declared: ContentType) -> list[Any]:
    """Return the values of a type's own filter of kinds; none where it has no closed list."""
    for each in declared.filters:
        if each.name == TERM and issubclass(each.annotation, Enum):
            values: Iterable[Any] = each.annotation
            return list(values)
    return []


def kind_choices() -> list[tuple[str, str]]:
    """Return name and label of each sort, for a form."""
    return [(name, capfirst(str(each.label))) for name, each in follow_kinds().items()]
