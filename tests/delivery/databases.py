"""Databases of their own, for tests that run the site in processes of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.delivery.processes import fresh_file, fresh_postgres
from tests.delivery.processes import run as run_python

LOOPBACK = {"MADANG_WEBHOOKS_LOOPBACK": "true"}


def run(environment: dict[str, str], *arguments: str) -> str:
    """Run a command of manage.py; return what it prints."""
    return run_python(environment, "manage.py", *arguments)


def shell(environment: dict[str, str], code: str) -> str:
    """Run code in the site's shell; return what it prints."""
    return run(environment, "shell", "--no-imports", "-c", code)


@pytest.fixture
def own_file(tmp_path: Path) -> dict[str, str]:
    """An environment whose database is a file of its own."""
    return fresh_file(tmp_path) | LOOPBACK


@pytest.fixture
def own_postgres() -> Iterator[dict[str, str]]:
    """An environment whose database is a fresh one on a server."""
    with fresh_postgres() as environment:
        yield environment | LOOPBACK
