"""Several processes on one database of their own, for what cannot be seen in one transaction."""

import os
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg

SET_UP = """
from wagtail.models import Page
from home.models import HomePage
from tests.factories.sections import SectionFactory
from tests.factories.pages import topic
from wagtail.models import Site
home = Page.get_first_root_node().add_child(instance=HomePage(title="a", slug="a", hero_title="a"))
Site.objects.update(root_page=home)
topic("music"), topic("cooking")
print(*[SectionFactory(parent=home).pk for _ in range({count})])
"""


def variables_for(address: str) -> dict[str, str]:
    """Return an environment that names a database."""
    variables = os.environ | {"DATABASE_URL": address, "MADANG_TEST_AFTER_COMMIT": "true"}
    variables["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"
    # A reader in a test polls as fast as it can.
    variables["MADANG_RATE_ANONYMOUS"] = "off"
    return variables


@contextmanager
def postgres_copy(template: str) -> Iterator[str]:
    """Give the name of a database that is a copy of another one, dropped afterwards."""
    server = os.environ["MADANG_TEST_POSTGRES_URL"]
    name = f"madang_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield name
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def variables_for_postgres(name: str) -> dict[str, str]:
    """Return an environment that names a database of the server."""
    server = os.environ["MADANG_TEST_POSTGRES_URL"]
    return variables_for(server.rsplit("/", 1)[0] + "/" + name)


def variables_for_file(path: Path) -> dict[str, str]:
    """Return an environment that names a SQLite file."""
    # As cms.settings.databases.embedded has it.
    return variables_for(f"sqlite:///{path}?timeout=20&transaction_mode=IMMEDIATE")


def migrate(variables: dict[str, str]) -> None:
    """Bring an empty database to the newest migrations: it takes long."""
    run(variables, "manage.py", "migrate", "--verbosity", "0")


def make_file(path: Path) -> None:
    """Make a migrated SQLite file; once nobody has it open, it can be copied."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    migrate(variables_for_file(path))


def run(variables: dict[str, str], *arguments: str) -> str:
    """Run Python with the arguments; return what it prints."""
    done = subprocess.run(
        [sys.executable, *arguments],
        env=variables,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def start(variables: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    """Start Python with a module and its arguments, its ends open."""
    return subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def make_sections(variables: dict[str, str], count: int) -> list[str]:
    """Make a site with so many sections and two topics; return the sections' numbers."""
    made = run(variables, "manage.py", "shell", "--no-imports", "-c", SET_UP.format(count=count))
    return made.split()[-count:]
