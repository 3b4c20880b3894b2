"""Partners who follow while others write, each in a process of its own on PostgreSQL."""

import json
import signal
from typing import Any

import pytest

from tests.delivery.processes import make_sections, run, start

WRITERS = 8
EACH = 5
STATE = """
import json
from delivery.models import Publication
live = Publication.objects.filter(state="live")
documents = {str(row.uuid): json.loads(bytes(row.body)) for row in live}
music = live.filter(terms__name="topic", terms__value="music", type="events")
ids = [str(uuid) for uuid in music.values_list("uuid", flat=True)]
numbers = sorted(Publication.objects.values_list("number", flat=True))
print(json.dumps({"all": documents, "music": {i: documents[i] for i in ids}, "numbers": numbers}))
"""
CHANGES = """
import json
from django.test import Client
print(json.dumps(Client().get("/api/v1/changes?limit=500").json()["items"]))
"""
pytestmark = [pytest.mark.postgres]


def shell(environment: dict[str, str], script: str) -> Any:
    """Return what a script prints as JSON."""
    return json.loads(run(environment, "manage.py", "shell", "--no-imports", "-c", script))


def test_a_reader_ends_with_what_eight_writers_have_left(own_postgres: dict[str, str]) -> None:
    sections = make_sections(own_postgres, WRITERS)
    reader = start(own_postgres, "tests.delivery.changes.follower")
    writers = [
        start(own_postgres, "tests.delivery.changes.writers", section, str(EACH))
        for section in sections
    ]
    for writer in writers:
        writer.communicate(timeout=300)
    held = json.loads(reader.communicate("\n", timeout=120)[0])

    stored = shell(own_postgres, STATE)
    assert {writer.returncode for writer in writers} == {0}
    # Of five events one is unpublished again, another one too, and one is deleted.
    assert len(stored["all"]) == WRITERS * (EACH - 3 + 1)
    assert len(stored["music"]) == WRITERS
    assert held["all"] == stored["all"]
    assert held["music"] == stored["music"]


def test_a_writer_killed_before_its_commit_leaves_neither_gap_nor_half(
    own_postgres: dict[str, str],
) -> None:
    first, second = make_sections(own_postgres, 2)
    before = shell(own_postgres, STATE)

    writer = start(own_postgres, "tests.delivery.changes.holding", first)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "held\n"
    seen_meanwhile = shell(own_postgres, CHANGES)
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    assert writer.returncode == -signal.SIGKILL

    # The lock of the counter has gone with the writer; the number it had taken is free again.
    run(own_postgres, "-m", "tests.delivery.publishing.writers", second, "1", "after")
    after = shell(own_postgres, STATE)
    changes = shell(own_postgres, CHANGES)
    assert len(seen_meanwhile) == len(before["all"]) == 2
    assert [each["number"] for each in changes] == [1, 2, 3]
    assert after["numbers"] == [1, 2, 3]
    assert after["music"] == {}
    assert [each["document"]["slug"] for each in changes[2:]] == ["after-0"]


def test_a_writer_killed_anywhere_leaves_the_feed_equal_to_the_state(
    own_postgres: dict[str, str],
) -> None:
    first, second = make_sections(own_postgres, 2)
    reader = start(own_postgres, "tests.delivery.changes.follower")
    writer = start(own_postgres, "tests.delivery.publishing.writers", first, "1000", "killed")
    while len(shell(own_postgres, STATE)["all"]) < 4:
        assert writer.poll() is None
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    run(own_postgres, "-m", "tests.delivery.publishing.writers", second, "2", "after")

    held = json.loads(reader.communicate("\n", timeout=120)[0])
    stored = shell(own_postgres, STATE)
    assert held["all"] == stored["all"]
    assert stored["numbers"] == list(range(1, len(stored["numbers"]) + 1))
