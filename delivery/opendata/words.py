"""Columns that stand alone: texts, numbers, yes and no."""

import re
from collections.abc import Callable
from typing import Any

from django.utils import timezone

from delivery.opendata.mapping import Mapped, Values, Written
from delivery.opendata.moments import moment_of

NUMBER = re.compile(r"\d[\d,]*")
DEGREES = re.compile(r"-?\d{1,3}(\.\d{1,20})?", re.ASCII)
YES = {"Y", "YES", "O", "예", "있음", "가능"}


def text(column: str, path: str) -> Mapped:
    """Map a text."""
    return Mapped((column,), (path,), lambda values: (values[0] or "",), lambda texts: (texts[0],))


def number(column: str, path: str) -> Mapped:
    """Map a whole number; thousands may be parted by commas and followed by a unit."""
    return Mapped((column,), (path,), written_number, lambda texts: (read_number(texts[0]),))


def coordinate(column: str, path: str) -> Mapped:
    """Map a coordinate in degrees."""
    return Mapped(
        (column,),
        (path,),
        written_number,
        lambda texts: (read_coordinate(texts[0]),),
    )


def yes(column: str, path: str) -> Mapped:
    """Map yes and no."""
    return Mapped(
        (column,),
        (path,),
        lambda values: ("Y" if values[0] else "N",),
        lambda texts: (texts[0].upper() in YES,),
    )


def address() -> Mapped:
    """Map the address; where only the one by lot number is given, that is read."""
    return Mapped(
        ("rdnmadr", "lnmadr"),
        ("place.address",),
        lambda values: (values[0] or "", ""),
        lambda texts: (texts[0] or texts[1],),
    )


def told(column: str, path: str, say: Callable[[Any], str]) -> Mapped:
    """Tell something that a reader could not turn back."""
    return Mapped((column,), (path,), lambda values: (say(values[0]),), None)


def as_of() -> Mapped:
    """Tell the day as of which the row holds: that of the last change."""
    return told("referenceDate", "updated_at", day_of)


def day_of(text: str | None) -> str:
    """Return the day in the city of a moment."""
    return timezone.localtime(moment_of(text)).date().isoformat() if text else ""


def written_number(values: Values) -> Written:
    """Return a number as digits."""
    return ("" if values[0] is None else str(values[0]),)


def read_number(text: str) -> int | None:
    """Return the number in a text, or None where there is none; raises ValueError for several."""
    found = NUMBER.findall(text)
    if len(found) > 1:
        raise ValueError(f"one number is expected, not {len(found)}")
    return int(found[0].replace(",", "")) if found else None


def read_coordinate(text: str) -> float | None:
    """Return degrees, or None for an empty text; raises ValueError for what are none."""
    if not text:
        return None
    if not DEGREES.fullmatch(text) or abs(float(text)) > 180:
        raise ValueError("degrees as in 35.4164 are expected")
    return float(text)
