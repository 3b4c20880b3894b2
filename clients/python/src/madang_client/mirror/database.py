"""Opening a mirror's database, and writing to it in whole steps."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from madang_client.mirror import complaints
from madang_client.mirror.layout import MARK, STATEMENTS, VERSION

FILE = "mirror.sqlite3"
# How long, in seconds, a reader of the copy may keep its writer waiting.
PATIENCE = 30


@contextmanager
def opened(folder: Path, source: str, types: tuple[str, ...]) -> Iterator[sqlite3.Connection]:
    """Give the database of the mirror in a folder, made where there is none; raises Complaint."""
    path = folder / FILE
    try:
        database = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    except sqlite3.Error as error:
        raise complaints.no_folder(folder, str(error)) from None
    try:
        prepare(database, path, source, types)
        yield database
    finally:
        database.close()


def prepare(database: sqlite3.Connection, path: Path, source: str, types: tuple[str, ...]) -> None:
    """Have the tables there, for this site and these types; raises Complaint."""
    try:
        if is_new(database):
            database.execute("PRAGMA journal_mode = WAL")
            with whole(database):
                make(database, source, types)
        check(database, path, source, types)
    except sqlite3.OperationalError as error:
        raise complaints.no_folder(path, str(error)) from None
    except sqlite3.DatabaseError:
        raise complaints.not_ours(path) from None


def is_new(database: sqlite3.Connection) -> bool:
    """Tell whether nothing is in the database yet."""
    count = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    return bool(count == 0) and pragma(database, "application_id") == 0


def make(database: sqlite3.Connection, source: str, types: tuple[str, ...]) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        database.execute(statement)
    database.execute(
        "INSERT INTO state (only, source, types) VALUES (1, ?, ?)", (source, json.dumps(types))
    )


def check(database: sqlite3.Connection, path: Path, source: str, types: tuple[str, ...]) -> None:
    """Raise Complaint where the database is not for this."""
    if pragma(database, "application_id") != MARK:
        raise complaints.not_ours(path)
    if pragma(database, "user_version") > VERSION:
        raise complaints.newer(path)
    row = database.execute("SELECT source, types FROM state").fetchone()
    if row is None:
        raise complaints.not_ours(path)
    if row[0] != source:
        raise complaints.other_site(path, row[0], source)
    if (begun := tuple(json.loads(row[1]))) != types:
        raise complaints.other_types(path, begun)


def pragma(database: sqlite3.Connection, name: str) -> int:
    """Return a number that SQLite keeps in the file's header."""
    return int(database.execute(f"PRAGMA {name}").fetchone()[0])


@contextmanager
def whole(database: sqlite3.Connection) -> Iterator[None]:
    """Write all that happens within, or nothing of it."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
