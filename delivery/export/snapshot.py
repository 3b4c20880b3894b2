"""Reading for long without seeing what happens meanwhile, and without holding anyone up."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction


@contextmanager
def snapshot() -> Iterator[None]:
    """Read one moment's state throughout; inside another transaction, that one's."""
    if connection.in_atomic_block:
        yield
        return
    with deferred(connection), transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


@contextmanager
def deferred(connection: Any) -> Iterator[None]:
    """Let SQLite's transactions begin without the lock that only writers need."""
    if connection.vendor != "sqlite":
        yield
        return
    usual = connection.transaction_mode
    connection.transaction_mode = "DEFERRED"
    try:
        yield
    finally:
        connection.transaction_mode = usual
