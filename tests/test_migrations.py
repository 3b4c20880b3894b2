"""Migrations go back as well as forth, on a database file of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

# Those that others lean on come last.
BACKWARDS = ("delivery", "stories", "deliberation", "home", "listings", "cms")


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
