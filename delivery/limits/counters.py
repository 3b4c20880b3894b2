"""A cache for counters in one SQLite file, shared by all workers of one machine.

Django's database and file caches read, add and write back in three steps, so that workers lose
each other's counts; local memory is not shared at all. Here a count is one statement. The file is
not the site's database: editors never wait for it, and it may be thrown away.
"""

import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache

TABLE = (
    "CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, number INTEGER NOT NULL,"
    " ends_at REAL) WITHOUT ROWID"
)
SET = (
    "INSERT INTO counters VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE"
    " SET number = excluded.number, ends_at = excluded.ends_at"
)
LIVING = "(ends_at IS NULL OR ends_at > ?)"
SWEEP_EVERY = 60


class CounterCache(BaseCache):
    """Keeps whole numbers (64 bits) only; LOCATION is the file. Raises TypeError for all else."""

    def __init__(self, location: str, params: dict[str, Any]) -> None:
        super().__init__(params)
        self.path = Path(location)
        self.own = threading.local()
        self.swept_at = 0.0

    @property
    def connection(self) -> sqlite3.Connection:
        """The thread's own connection; made at its first use, and so after any fork."""
        made: sqlite3.Connection | None = getattr(self.own, "connection", None)
        if made is None:
            made = sqlite3.connect(self.path, timeout=10, isolation_level=None)
            made.execute("PRAGMA journal_mode=WAL")
            made.execute("PRAGMA synchronous=OFF")
            made.execute(TABLE)
            self.own.connection = made
        return made

    def do(self, statement: str, *values: object) -> list[tuple[int, ...]]:
        """Run one statement and return its rows; forget now and then what has ended."""
        now = time.time()
        if now - self.swept_at > SWEEP_EVERY:
            self.swept_at = now
            self.connection.execute("DELETE FROM counters WHERE ends_at <= ?", (now,))
        return self.connection.execute(statement, values).fetchall()

    def close(self, **kwargs: Any) -> None:
        """Keep the connection for the thread's next request."""

    def add(
        self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None
    ) -> bool:
        """Put a number where there is none; tell whether it was put."""
        rows = self.do(
            f"{SET} WHERE NOT {LIVING.replace('ends_at', 'counters.ends_at')} RETURNING 1",
            *(self.name(key, version), whole(value), self.get_backend_timeout(timeout)),
            time.time(),
        )
        return bool(rows)

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        """Return a number, or `default`."""
        rows = self.do(
            f"SELECT number FROM counters WHERE name = ? AND {LIVING}",  # noqa: S608
            self.name(key, version),
            time.time(),
        )
        return rows[0][0] if rows else default

    def set(
        self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None
    ) -> None:
        """Put a number, whatever was there."""
        ends_at = self.get_backend_timeout(timeout)
        self.do(SET, self.name(key, version), whole(value), ends_at)

    def incr(self, key: str, delta: int = 1, version: int | None = None) -> int:
        """Add to a number and return it, in one step; raises ValueError where there is none."""
        rows = self.do(
            f"UPDATE counters SET number = number + ? WHERE name = ? AND {LIVING}"  # noqa: S608
            " RETURNING number",
            *(delta, self.name(key, version), time.time()),
        )
        if not rows:
            raise ValueError("There is no such counter.")
        return rows[0][0]

    def touch(self, key: str, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        """Give a number another end; tell whether it was there."""
        rows = self.do(
            f"UPDATE counters SET ends_at = ? WHERE name = ? AND {LIVING} RETURNING 1",  # noqa: S608
            *(self.get_backend_timeout(timeout), self.name(key, version), time.time()),
        )
        return bool(rows)

    def delete(self, key: str, version: int | None = None) -> bool:
        """Forget a number; tell whether it was there."""
        found = self.do("DELETE FROM counters WHERE name = ? RETURNING 1", self.name(key, version))
        return bool(found)

    def clear(self) -> None:
        """Forget everything."""
        self.do("DELETE FROM counters")

    def name(self, key: str, version: int | None) -> str:
        """Return the name under which the file keeps a key."""
        return self.make_and_validate_key(key, version=version)


def whole(value: Any) -> int:
    """Return `value` where it is a whole number; raises TypeError where it is not."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("This cache keeps whole numbers only.")
    return value
