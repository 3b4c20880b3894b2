"""Parts of a JSON text as they are written: a copy is only the same if it is so to the byte."""

import json
import re

DECODER = json.JSONDecoder()
SPACE = re.compile(r"[ \t\n\r]*")


def past_space(text: str, at: int) -> int:
    """Return where the next thing begins."""
    found = SPACE.match(text, at)
    return found.end() if found else at


def sign(text: str, at: int, allowed: str) -> tuple[str, int]:
    """Return the sign that comes next, one of those allowed, and where it ends."""
    at = past_space(text, at)
    if at >= len(text) or text[at] not in allowed:
        raise ValueError(f"one of {allowed} is expected at {at}")
    return text[at], at + 1


def value(text: str, at: int) -> tuple[object, str, int]:
    """Return the value that comes next, how it is written, and where it ends."""
    at = past_space(text, at)
    found, end = DECODER.raw_decode(text, at)
    return found, text[at:end], end


def elements(text: str) -> list[str]:
    """Return how each element of an array is written; raises ValueError where it is none."""
    _, at = sign(text, 0, "[")
    found: list[str] = []
    if text.startswith("]", past_space(text, at)):
        return found
    while True:
        _, written, at = value(text, at)
        found.append(written)
        following, at = sign(text, at, ",]")
        if following == "]":
            return found


def members(text: str) -> dict[str, str]:
    """Return how each member of an object is written; raises ValueError where it is none."""
    _, at = sign(text, 0, "{")
    found: dict[str, str] = {}
    if text.startswith("}", past_space(text, at)):
        return found
    while True:
        name, _, at = value(text, at)
        if not isinstance(name, str):
            raise ValueError("a name is expected")
        _, at = sign(text, at, ":")
        _, found[name], at = value(text, at)
        following, at = sign(text, at, ",}")
        if following == "}":
            return found
