"""Databases of their own, for tests that run the site in processes of their own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.delivery.processes import (
    make_file,
    migrate,
    postgres_copy,
    variables_for_file,
    variables_for_postgres,
)
from tests.delivery.processes import run as run_python
from tests.once import made_once

MIGRATED = "migrated.sqlite3"
LOOPBACK = {"MADANG_WEBHOOKS_LOOPBACK": "true"}


def run(environment: dict[str, str], *arguments: str) -> str:
    """Run a command of manage.py; return what it prints."""
    return run_python(environment, "manage.py", *arguments)


def shell(environment: dict[str, str], code: str) -> str:
    """Run code in the site's shell; return what it prints."""
    return run(environment, "shell", "--no-imports", "-c", code)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A migrated SQLite file, from which others are copied; one for all workers."""
    made = made_once(
        tmp_path_factory, worker_id, "migrated", lambda folder: make_file(folder / MIGRATED)
    )
    return made / MIGRATED


@pytest.fixture(scope="session")
def migrated_postgres() -> Iterator[str]:
    """The name of a migrated database on a server, from which others are copied."""
    with postgres_copy("template0") as name:
        migrate(variables_for_postgres(name))
        yield name


@pytest.fixture
def own_file(migrated_file: Path, tmp_path: Path) -> dict[str, str]:
    """An environment whose database is a file of its own."""
    path = tmp_path / "second.sqlite3"
    shutil.copy(migrated_file, path)
    return variables_for_file(path) | LOOPBACK


@pytest.fixture
def own_postgres(migrated_postgres: str) -> Iterator[dict[str, str]]:
    """An environment whose database is a fresh one on a server."""
    with postgres_copy(migrated_postgres) as name:
        yield variables_for_postgres(name) | LOOPBACK
