"""A database file for one test: threads that share the one in memory get in each other's way."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection, connections


@contextmanager
def own_database(path: Path) -> Iterator[None]:
    """Let each thread open this file, a copy of the embedded database, as a server's threads do.

    Outside of a transaction only. A live server must be started within, since it hands a database
    in memory to its threads.
    """
    connection.ensure_connection()
    in_memory = connection.connection
    with sqlite3.connect(path) as copy:
        in_memory.backup(copy)
    copy.close()
    settings = connections.settings["default"]
    name = settings["NAME"]
    settings["NAME"] = str(path)
    connection.connection = None
    try:
        yield
    finally:
        connection.close()
        settings["NAME"] = name
        connection.connection = in_memory
