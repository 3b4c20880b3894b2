"""One table between a standard's columns and our documents, read in both directions."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from delivery.formats.characters import clean

Written = tuple[str, ...]
Values = tuple[Any, ...]
Row = dict[str, str]


class RowError(ValueError):
    """A row that cannot be read; the message names the columns and what is expected there."""


@dataclass(frozen=True)
class Mapped:
    """Some columns and the places in a document that they speak of.

    `write` takes the values at `paths` (None where there is none) and returns a text for each of
    `columns`; `read` does the reverse, and is None for what is only ever told.
    """

    columns: tuple[str, ...]
    paths: tuple[str, ...]
    write: Callable[[Values], Written]
    read: Callable[[Written], Values] | None

    def values_of(self, row: Mapping[str, str]) -> Iterable[tuple[str, Any]]:
        """Return what the columns say by path; raises RowError where they cannot be read."""
        if self.read is None:
            return ()
        try:
            values = self.read(tuple(row.get(name, "") for name in self.columns))
        except (ValueError, OverflowError) as unreadable:
            raise RowError(f"{', '.join(self.columns)}: {unreadable}") from unreadable
        return zip(self.paths, values, strict=True)


@dataclass(frozen=True)
class Reading:
    """What a row says: the part of a document it tells of, and by column the rest.

    The rest is what that part would not give back word for word: columns we have no field for, and
    other ways to write a day or a sum. A writer who has both writes the row as it was.
    """

    document: dict[str, Any]
    rest: Row


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """A standard dataset: its official columns in order, and what we know of them.

    `type_name` and `terms` (filter and values) say which documents it is made of, `marks` (path and
    value) what makes a document that was read one of them. `aliases` are other names under which
    columns are met, and read.
    """

    name: str
    title: str
    title_en: str
    type_name: str
    columns: tuple[str, ...]
    table: tuple[Mapped, ...]
    terms: Mapping[str, list[str]]
    marks: Mapping[str, str]
    aliases: Mapping[str, str] = field(default_factory=dict)

    def write(self, document: dict[str, Any], rest: Mapping[str, str] | None = None) -> Row:
        """Return a document as a row: every column, empty where neither it nor `rest` knows."""
        row = dict.fromkeys(self.columns, "")
        for each in self.table:
            texts = each.write(tuple(value_at(document, path) for path in each.paths))
            row |= {name: clean(text) for name, text in zip(each.columns, texts, strict=True)}
        return row | dict(rest or {})

    def read(self, row: Mapping[str, str | None]) -> Reading:
        """Return what a row says; columns that are not the standard's are passed over.

        Raises RowError where a day, a time or a number cannot be read.
        """
        known = self.named(row)
        document: dict[str, Any] = {}
        for each in self.table:
            for path, value in each.values_of(known):
                put(document, path, value)
        for path, mark in self.marks.items():
            put(document, path, mark)
        if not any(value not in (None, "") for value in document.get("place", {}).values()):
            document.pop("place", None)
        back = self.write(document)
        return Reading(document, {name: text for name, text in known.items() if text != back[name]})

    def named(self, row: Mapping[str, str | None]) -> Row:
        """Return a row's texts under the official names, every column of the standard."""
        texts = {
            self.aliases.get(name, name): clean(text or "").strip() for name, text in row.items()
        }
        return {name: texts.get(name, "") for name in self.columns}


def value_at(document: dict[str, Any], path: str) -> Any:
    """Return what lies at a path such as `place.name`, or None."""
    value: Any = document
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def put(document: dict[str, Any], path: str, value: Any) -> None:
    """Lay a value at a path, making the way there."""
    *way, last = path.split(".")
    for step in way:
        document = document.setdefault(step, {})
    document[last] = value
