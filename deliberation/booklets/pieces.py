"""What a record is made of in a booklet: parts, each a heading and pieces of a few kinds.

A template asks a piece for its `kind`. Texts are plain: no piece holds markup.
"""

import re
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from deliberation.record_kit.points import POINT

BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True)
class Text:
    """A paragraph, line by line."""

    lines: tuple[str, ...]
    kind: ClassVar[str] = "text"


@dataclass(frozen=True)
class Items:
    """A list; `is_ordered` tells whether its items are counted."""

    items: tuple[str, ...]
    is_ordered: bool = False
    kind: ClassVar[str] = "items"


@dataclass(frozen=True)
class Quotation:
    """Somebody's words, and whose they are where that is said."""

    paragraphs: tuple[Text, ...]
    attribution: str
    kind: ClassVar[str] = "quotation"


@dataclass(frozen=True)
class Picture:
    """A picture: `source` is what stands in `src`, `alt` is never empty."""

    source: str
    alt: str
    caption: str
    kind: ClassVar[str] = "picture"


@dataclass(frozen=True)
class Table:
    """A table; the header may be empty."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: ClassVar[str] = "table"


Piece = Text | Items | Quotation | Picture | Table


@dataclass(frozen=True)
class Part:
    """Pieces below a heading of level 2 to 4; without words for one, the heading is left out."""

    heading: str
    pieces: tuple[Piece, ...]
    level: int = 2


def paragraphs(text: str | None) -> tuple[Text, ...]:
    """Return the paragraphs of a plain text: blank lines part them, line ends are kept."""
    found = []
    for each in BLANK_LINES.split((text or "").strip()):
        lines = tuple(line.strip() for line in each.split("\n") if line.strip())
        if lines:
            found.append(Text(lines))
    return tuple(found)


def text_part(heading: str, text: str | None, level: int = 2) -> list[Part]:
    """Return the part of a plain text, or nothing where there is no text."""
    found = paragraphs(text)
    return [Part(heading, found, level)] if found else []


def notes_part(heading: str, text: str | None) -> list[Part]:
    """Return the part of notes: lines that begin with "- " are points, the rest paragraphs."""
    pieces: list[Piece] = []
    for is_list, lines in groupby((text or "").splitlines(), lambda line: line.startswith(POINT)):
        if is_list:
            pieces.append(Items(tuple(line.removeprefix(POINT).strip() for line in lines)))
        else:
            pieces.extend(paragraphs("\n".join(lines)))
    return [Part(heading, tuple(pieces))] if pieces else []
