"""Everything that is public, line by line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Self

from madang_client.documents import Document
from madang_client.errors import Incomplete, NotMadang
from madang_client.json_text import members
from madang_client.reading import expecting, number_in, object_in, text_in

FORMAT = 1


@dataclass(frozen=True)
class ExportHeader:
    """The first line: how many follow, and with which token the changes go on after them."""

    epoch: str
    number: int
    count: int
    since: str
    changes: str

    @classmethod
    def of(cls, line: bytes) -> Self:
        """Return the first line; raises NotMadang."""
        with expecting("an export"):
            told = object_in(line.decode("utf-8"))
            written = number_in(told, "madang_export")
        if written != FORMAT:
            raise NotMadang("The export is written in a newer way: renew madang-client.")
        with expecting("an export"):
            numbers = number_in(told, "number"), number_in(told, "count")
            return cls(text_in(told, "epoch"), *numbers, told["since"], text_in(told, "changes"))


@dataclass(frozen=True)
class ExportLine:
    """One document, and by what it is found: filters with their values, times, a point."""

    number: int
    document: Document
    terms: tuple[tuple[str, str], ...]
    occurrences: tuple[tuple[str, str], ...]
    latitude: float | None
    longitude: float | None

    @classmethod
    def of(cls, line: bytes) -> Self:
        """Return a line; raises ValueError, KeyError or TypeError."""
        written = members(line.decode("utf-8"))
        told: dict[str, Any] = {
            name: json.loads(written[name])
            for name in ("number", "terms", "occurrences", "latitude", "longitude")
        }
        return cls(
            number_in(told, "number"),
            Document.of(written["document"]),
            tuple((name, value) for name, value in told["terms"]),
            tuple((start, end) for start, end in told["occurrences"]),
            told["latitude"],
            told["longitude"],
        )


class Export:
    """An export being read: its `header` is there at once, its lines come as they are asked for."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._lines = whole_lines(parts)
        self.header = ExportHeader.of(next(self._lines, b""))

    def __iter__(self) -> Iterator[ExportLine]:
        """Yield the lines; raises Incomplete unless as many come as the header says."""
        found = 0
        for line in self._lines:
            with expecting("a line of an export"):
                read = ExportLine.of(line)
            found += 1
            yield read
        if found != self.header.count:
            raise Incomplete(f"The export broke off: {found} of {self.header.count} lines came.")


def whole_lines(parts: Iterable[bytes]) -> Iterator[bytes]:
    r"""Yield what stands before each \n; raises Incomplete where the last one has no end.

    Only \n parts lines: other signs that break lines may stand in a document.
    """
    rest: list[bytes] = []
    for part in parts:
        *ended, begun = part.split(b"\n")
        for each in ended:
            yield b"".join([*rest, each])
            rest.clear()
        rest.append(begun)
    if any(rest):
        raise Incomplete("The export broke off in the middle of a line.")
