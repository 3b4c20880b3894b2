"""Exports seen by other processes and databases."""

import json
from pathlib import Path

import pytest
from django.test import Client

from home.models import SectionPage
from tests.delivery.export.answers import answers
from tests.delivery.export.reading import export
from tests.delivery.processes import make_sections, run
from tests.factories.by_type import FACTORIES, make_many
from tests.factories.listings import EventFactory

MODULE = "tests.delivery.export"


@pytest.mark.django_db
def test_a_second_database_gives_the_same_answers(
    client: Client, section: SectionPage, own_file: dict[str, str], tmp_path: Path
) -> None:
    for name in FACTORIES:
        make_many(name, 2, section)
    EventFactory(parent=section, recurrence="FREQ=WEEKLY;COUNT=6")
    (tmp_path / "export.ndjson").write_bytes(b"".join(export(client)))

    run(own_file, "manage.py", "import_ndjson", str(tmp_path / "export.ndjson"))

    ours, theirs = answers(), json.loads(run(own_file, "-m", f"{MODULE}.answers"))
    assert theirs == ours
    assert len(ours) > 2 * len(FACTORIES)


def check_one_moment(environment: dict[str, str]) -> None:
    """Export while somebody writes: nobody waits, and nothing of it is in the export."""
    (section,) = make_sections(environment, 1)

    found = json.loads(run(environment, "-m", f"{MODULE}.interrupted", section))

    assert found["has_written"]
    assert "먼저" in found["titles"]
    assert "나중" not in found["titles"]
    assert found["header"]["count"] == len(found["titles"])
    assert found["news"] == [["unpublished", "before"], ["put", "나중"]]


def test_an_export_is_of_one_moment_in_a_file(own_file: dict[str, str]) -> None:
    check_one_moment(own_file)


@pytest.mark.postgres
def test_an_export_is_of_one_moment_on_postgresql(own_postgres: dict[str, str]) -> None:
    check_one_moment(own_postgres)
