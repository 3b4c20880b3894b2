"""A reader who asks only for higher numbers misses nothing that concurrent writers publish.

On a real PostgreSQL with processes of their own: a plain sequence loses rows here.
"""

import json

import pytest

from tests.delivery.processes import make_sections, run, start

WRITERS = 4
EACH = 6
COUNT = """
from delivery.models import Publication
import json
print(json.dumps([str(u) for u in Publication.objects.values_list("uuid", flat=True)]))
"""
pytestmark = [pytest.mark.postgres]


def test_a_reader_loses_nothing_while_many_write(own_postgres: dict[str, str]) -> None:
    # One section each: two that add to one parent at once meet in the tree, not in the counter.
    sections = make_sections(own_postgres, WRITERS)
    reader = start(own_postgres, "tests.delivery.publishing.reader")
    writers = [
        start(own_postgres, "tests.delivery.publishing.writers", section, str(EACH), section)
        for section in sections
    ]
    for writer in writers:
        writer.communicate(timeout=300)
    seen = json.loads(reader.communicate("\n", timeout=60)[0])
    stored = json.loads(run(own_postgres, "manage.py", "shell", "--no-imports", "-c", COUNT))

    assert {writer.returncode for writer in writers} == {0}
    assert len(stored) == WRITERS * (EACH + 1)
    assert set(seen) == set(stored)
