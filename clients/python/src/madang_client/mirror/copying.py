"""A whole copy: gathered beside what readers see, and taken over in one step."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice

import httpx

from madang_client.changes import Change, Put
from madang_client.client import AT_ONCE, Client
from madang_client.errors import Incomplete
from madang_client.mirror.database import whole
from madang_client.mirror.storing import Place, keep_place, renew, store


def copy_all(client: Client, database: sqlite3.Connection, types: tuple[str, ...]) -> int:
    """Make the mirror a whole copy of what is public now; return how many documents it holds.

    What a copy that broke off has left is thrown away. Raises as the client does.
    """
    with whole(database):
        database.execute("DELETE FROM incoming")
    reached = gather_types(client, database, types) if types else gather(client, database)
    with whole(database):
        renew(database)
        keep_place(database, reached)
    return int(database.execute("SELECT count(*) FROM documents").fetchone()[0])


def gather(client: Client, database: sqlite3.Connection) -> Place:
    """Gather an export; raises Incomplete where it is not whole."""
    with client.export() as export:
        header = export.header
        for part in in_parts(Put(line.number, line.document) for line in export):
            add(database, part)
    found = database.execute("SELECT count(*) FROM incoming").fetchone()[0]
    if found != header.count:
        raise Incomplete(f"The export names {header.count} documents and holds {found}.")
    following = httpx.URL(header.changes).copy_merge_params({"limit": AT_ONCE})
    return Place(str(following), header.since, epoch=header.epoch)


def gather_types(client: Client, database: sqlite3.Connection, types: tuple[str, ...]) -> Place:
    """Gather some types from the beginning of their changes, of which an export knows nothing."""
    for page in client.changes(types):
        add(database, page.items)
    return Place(page.next, page.since)


def add(database: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """Gather some more."""
    with whole(database):
        store(database, "incoming", changes)


def in_parts(changes: Iterator[Put]) -> Iterator[list[Put]]:
    """Yield lists of at most AT_ONCE."""
    while part := list(islice(changes, AT_ONCE)):
        yield part
