"""Database settings: an embedded SQLite that may be written to by several workers at once."""

from pathlib import Path
from typing import Any


def embedded(path: Path) -> dict[str, Any]:
    """Return the settings of an SQLite file: WAL, foreign keys, a busy timeout of 20 seconds.

    Transactions begin IMMEDIATE: one that reads first and writes later would otherwise fail at
    once with "database is locked" instead of waiting its turn.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;"
                "PRAGMA busy_timeout=20000;"
            ),
        },
    }
