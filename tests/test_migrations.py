"""Migrations go back as well as forth, on a database file of their own."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from cms.contacts.contact import parse_contact
from cms.contacts.keys import decrypt

# Those that others lean on come last.
BACKWARDS = (
    "participation",
    "search",
    "delivery",
    "stories",
    "deliberation",
    "home",
    "listings",
    "cms",
)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment whose database is an empty file."""
    database = f"sqlite:///{tmp_path / 'db.sqlite3'}"
    return os.environ | {"DATABASE_URL": database, "DJANGO_SETTINGS_MODULE": "cms.settings.test"}


def migrate(environment: dict[str, str], *target: str) -> None:
    """Run the migrations to a target, forwards or backwards."""
    done = subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity", "0", *target],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]


def test_every_migration_of_ours_can_be_undone_and_done_again(environment: dict[str, str]) -> None:
    migrate(environment)
    for app in BACKWARDS:
        migrate(environment, app, "zero")
    migrate(environment)


def test_addresses_of_followers_are_sealed_and_unsealed(
    environment: dict[str, str], tmp_path: Path
) -> None:
    migrate(environment, "deliberation", "0006")
    row = ("marker@example.org", uuid4().hex, "ko", "plain-token", "2026-05-01 00:00:00")
    with sqlite3.connect(tmp_path / "db.sqlite3") as database:
        database.execute(
            "INSERT INTO deliberation_trailfollower"
            " (email, page_uuid, language, token, asked_at) VALUES (?, ?, ?, ?, ?)",
            row,
        )
    database.close()
    migrate(environment, "deliberation", "0007")
    with sqlite3.connect(tmp_path / "db.sqlite3") as database:
        sealed = database.execute(
            "SELECT email, email_hash, token, page_uuid FROM deliberation_trailfollower"
        ).fetchone()
    database.close()
    assert "marker" not in str(sealed)
    assert decrypt(sealed[0]) == "marker@example.org"
    assert sealed[1] == parse_contact("marker@example.org").hashes[0]
    assert (decrypt(sealed[2]), sealed[3]) == ("plain-token", row[1])

    migrate(environment, "deliberation", "0006")
    with sqlite3.connect(tmp_path / "db.sqlite3") as database:
        again = database.execute(
            "SELECT email, page_uuid, language, token, asked_at FROM deliberation_trailfollower"
        ).fetchone()
    database.close()
    assert again == row
