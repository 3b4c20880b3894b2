"""Filters as they stand in an address."""

from collections.abc import Iterable, Mapping
from datetime import date
from urllib.parse import urlencode

Word = str | int | float | bool | date
Filter = Word | Iterable[Word] | None


def question(asked: Mapping[str, Filter]) -> str:
    """Return the part of an address that asks for this, with its `?`; nothing if nothing is asked.

    Several values are several parameters, None is left out, times are RFC 3339, and the underscore
    that keeps a name from being a word of Python is taken off.
    """
    pairs = [
        (name.removesuffix("_"), written(each))
        for name, value in asked.items()
        for each in values_of(value)
    ]
    return f"?{urlencode(pairs)}" if pairs else ""


def values_of(value: Filter) -> list[Word]:
    """Return the values of a filter."""
    if value is None:
        return []
    return [value] if isinstance(value, Word) else list(value)


def written(value: Word) -> str:
    """Return one value as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)
