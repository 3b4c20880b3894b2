"""Documents and the place in the changes, as rows."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from madang_client.changes import Change, Put
from madang_client.documents import Document
from madang_client.reading import expecting

NAMES = "id, type, slug, number, url, title, updated_at, json"
RENEWED = ", ".join(f"{name} = excluded.{name}" for name in NAMES.split(", ")[1:])


@dataclass(frozen=True)
class Place:
    """Where a mirror goes on: the address, the ETag of its last answer, and the copy's epoch."""

    next: str
    token: str
    etag: str = ""
    epoch: str | None = None


def row(number: int, document: Document) -> tuple[str | int, ...]:
    """Return a document as a row."""
    with expecting("a document"):
        words = (document.url, document.title, str(document.data["updated_at"]), document.json)
        return (document.id, document.type, document.slug, number, *words)


def store(database: sqlite3.Connection, table: str, changes: Iterable[Change]) -> None:
    """Apply changes to a table, in their order."""
    put = (
        f"INSERT INTO {table} ({NAMES}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608
        f"ON CONFLICT (id) DO UPDATE SET {RENEWED}"
    )
    for change in changes:
        if isinstance(change, Put):
            database.execute(put, row(change.number, change.document))
        else:
            database.execute(f"DELETE FROM {table} WHERE id = ?", (change.id,))  # noqa: S608


def renew(database: sqlite3.Connection) -> None:
    """Make `documents` what `incoming` is, and empty that; what reads the same is not touched."""
    database.execute("DELETE FROM documents WHERE id NOT IN (SELECT id FROM incoming)")
    database.execute(
        f"INSERT INTO documents ({NAMES}) SELECT {NAMES} FROM incoming "  # noqa: S608
        "WHERE NOT EXISTS (SELECT 1 FROM documents AS held WHERE held.id = incoming.id "
        "AND held.number = incoming.number AND held.json = incoming.json) "
        f"ON CONFLICT (id) DO UPDATE SET {RENEWED}"
    )
    database.execute("DELETE FROM incoming")


def place(database: sqlite3.Connection) -> Place | None:
    """Return where to go on, or None before the first whole copy."""
    found = database.execute("SELECT next, token, etag, epoch FROM state").fetchone()
    return Place(*found) if found[0] is not None else None


def keep_place(database: sqlite3.Connection, reached: Place) -> None:
    """Remember where to go on; the epoch stays where none is told."""
    database.execute(
        "UPDATE state SET next = ?, token = ?, etag = ?, epoch = coalesce(?, epoch), synced_at = ?",
        (reached.next, reached.token, reached.etag, reached.epoch, now()),
    )


def now() -> str:
    """Return this moment as RFC 3339, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")
