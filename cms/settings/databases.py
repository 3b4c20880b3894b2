"""Database settings: an embedded SQLite that may be written to by several workers at once."""

from pathlib import Path
from typing import Any

import environ


def embedded(path: Path) -> dict[str, Any]:
    """Return the settings of an SQLite file: WAL, foreign keys, a busy timeout of 20 seconds.

    Transactions begin IMMEDIATE: one that reads first and writes later would otherwise fail at
    once with "database is locked" instead of waiting its turn.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        # Opening the file anew for each request would take longer than most answers.
        "CONN_MAX_AGE": 600,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;"
                "PRAGMA busy_timeout=20000;"
            ),
        },
    }


def database(env: environ.Env) -> dict[str, Any]:
    """Return the database that `DATABASE_URL` names; a file gets the settings that it needs."""
    found: dict[str, Any] = env.db("DATABASE_URL")
    if found["ENGINE"] == "django.db.backends.sqlite3" and found["NAME"] != ":memory:":
        return embedded(Path(found["NAME"]))
    return found
