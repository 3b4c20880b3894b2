"""Leaving out what is not known."""

from typing import Any


def filled(members: dict[str, Any]) -> dict[str, Any]:
    """Return the members that say something: no None, no empty text, list or object.

    False and nought say something.
    """
    return {name: value for name, value in members.items() if value not in (None, "", [], {}, ())}
