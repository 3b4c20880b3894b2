"""Answers taken apart; what is not as Madang answers is told in a sentence, never as a KeyError."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from madang_client.errors import NotMadang

UNFIT = (KeyError, TypeError, ValueError, AttributeError, RecursionError)


@contextmanager
def expecting(what: str) -> Iterator[None]:
    """Raise NotMadang where an answer turns out not to be `what`."""
    try:
        yield
    except (*UNFIT, httpx.InvalidURL):
        raise NotMadang(f"That is not {what} as Madang gives it: is the address right?") from None


def object_in(text: str) -> dict[str, Any]:
    """Return the JSON object that a text is; raises ValueError."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("an object is expected")
    return found


def text_in(found: dict[str, Any], name: str) -> str:
    """Return the member `name`, which has to be text; raises KeyError or TypeError."""
    value = found[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def number_in(found: dict[str, Any], name: str) -> int:
    """Return the member `name`, which has to be a whole number; raises KeyError or TypeError."""
    value = found[name]
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(name)
    return value
