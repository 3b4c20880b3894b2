"""The colours of the tokens, and how well what is written in them can be read."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders

COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6});")
# (what is written, on what): text on each of these pairs has to reach 4.5 : 1.
PAIRS = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink-soft", "paper"),
    ("ink-soft", "surface"),
    ("ink-soft", "sunken"),
    ("ink", "sky"),
    ("ink-soft", "sky-high"),
    ("pine", "paper"),
    ("pine", "surface"),
    ("pine-deep", "pine-wash"),
    ("on-pine", "pine"),
    ("on-pine", "pine-deep"),
    ("on-pine", "persimmon"),
    ("persimmon", "surface"),
    ("persimmon", "persimmon-wash"),
    ("persimmon", "sunken"),
)


@dataclass(frozen=True)
class Pair:
    """Ink on a ground by day and by night, as hexadecimal colours with their contrast."""

    ink: str
    ground: str
    schemes: tuple[tuple[str, str, float], ...]


def read(name: str) -> dict[str, str]:
    """Return the colours that a file of tokens names."""
    found = finders.find(f"site/{name}")
    return dict(COLOUR.findall(Path(str(found)).read_text("utf-8"))) if found else {}


@cache
def schemes() -> tuple[dict[str, str], dict[str, str]]:
    """Return the colours by day and by night."""
    day = read("tokens.css")
    return day, day | read("dark.css")


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pairs() -> list[Pair]:
    """Return every pair of ink and ground in both schemes."""
    return [Pair(ink, ground, in_schemes(ink, ground)) for ink, ground in PAIRS]


def in_schemes(ink: str, ground: str) -> tuple[tuple[str, str, float], ...]:
    """Return the two colours and their contrast, by day and by night."""
    return tuple((each[ink], each[ground], contrast(each[ink], each[ground])) for each in schemes())
