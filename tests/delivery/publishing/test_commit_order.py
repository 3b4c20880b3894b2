"""A reader who asks only for higher numbers misses nothing that concurrent writers publish.

On a real PostgreSQL with processes of their own: a plain sequence loses rows here.
"""

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator

import psycopg
import pytest

WRITERS = 4
EACH = 6
SET_UP = """
from wagtail.models import Page
from home.models import HomePage
from tests.factories.sections import SectionFactory
from wagtail.models import Site
home = Page.get_first_root_node().add_child(instance=HomePage(title="a", slug="a", hero_title="a"))
Site.objects.update(root_page=home)
print(*[SectionFactory(parent=home).pk for _ in range({writers})])
"""
COUNT = """
from delivery.models import Publication
import json
print(json.dumps([str(u) for u in Publication.objects.values_list("uuid", flat=True)]))
"""
pytestmark = [pytest.mark.postgres]


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """An environment that names a fresh, migrated database, dropped afterwards."""
    server = os.environ["MADANG_TEST_POSTGRES_URL"]
    name = f"madang_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    address = server.rsplit("/", 1)[0] + "/" + name
    variables = os.environ | {"DATABASE_URL": address, "MADANG_TEST_AFTER_COMMIT": "true"}
    variables["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"
    try:
        run(variables, "manage.py", "migrate", "--verbosity", "0")
        yield variables
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


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
    """Start Python with the arguments, its ends open."""
    return subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_reader_loses_nothing_while_many_write(environment: dict[str, str]) -> None:
    made = run(
        environment, "manage.py", "shell", "--no-imports", "-c", SET_UP.format(writers=WRITERS)
    )
    # One section each: two that add to one parent at once meet in the tree, not in the counter.
    sections = made.split()[-WRITERS:]
    reader = start(environment, "tests.delivery.publishing.reader")
    writers = [
        start(environment, "tests.delivery.publishing.writers", section, str(EACH), section)
        for section in sections
    ]
    for writer in writers:
        writer.communicate(timeout=300)
    seen = json.loads(reader.communicate("\n", timeout=60)[0])
    stored = json.loads(run(environment, "manage.py", "shell", "--no-imports", "-c", COUNT))

    assert {writer.returncode for writer in writers} == {0}
    assert len(stored) == WRITERS * (EACH + 1)
    assert set(seen) == set(stored)
