"""What is personal stays where it is: a mark is planted everywhere, and looked for everywhere."""

import logging
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Workflow

from cms.content_types import content_types
from home.models import SectionPage
from tests.participation.marker import places
from tests.participation.marker.planting import MARKER, plant, unmarked

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]


@pytest.fixture
def planted(
    client: Client,
    section: SectionPage,
    workflow: Workflow,
    typed: Typed,
    caplog: pytest.LogCaptureFixture,
) -> list[str]:
    """Plant the mark while everything is logged."""
    caplog.set_level(logging.DEBUG)
    # Statements with their values are logged by who debugs the database, never by a city's site.
    logging.getLogger("django.db.backends").setLevel(logging.WARNING)
    return plant(client, section, typed)


def with_mark(client: Client, addresses: Iterable[str]) -> tuple[list[str], int]:
    """Return the addresses at which the mark is read, and how many have answered."""
    found, answered = [], 0
    for address in addresses:
        response = client.get(address)
        body = b"".join(response) if response.streaming else response.content
        said = body.decode("utf-8", "replace") + str(dict(response.headers))
        answered += response.status_code == 200
        if MARKER in said:
            found.append(address)
    return found, answered


def test_the_mark_is_in_every_secret_field(planted: list[str]) -> None:
    assert unmarked() == []


def test_nobody_reads_it_in_a_copy_of_the_database(planted: list[str]) -> None:
    rows = list(places.database_texts())
    assert len(rows) > 100
    assert [table for table, text in rows if MARKER in text] == []


def test_the_api_its_formats_feeds_changes_and_export_do_not_tell(
    client: Client, planted: list[str]
) -> None:
    found, answered = with_mark(client, places.api_addresses(client))
    assert found == []
    assert answered > 60


def test_the_site_and_its_embeds_do_not_tell(client: Client, planted: list[str]) -> None:
    addresses = {*places.site_addresses(), *places.plain_addresses()}
    found, answered = with_mark(client, sorted(addresses))
    assert found == []
    assert answered > 30


def test_lists_reports_and_editors_of_the_admin_do_not_tell(
    client: Client, planted: list[str]
) -> None:
    client.force_login(User.objects.create_superuser("root", password=None))
    found, answered = with_mark(client, places.admin_addresses())
    assert found == []
    assert answered > 30


def test_a_search_for_it_finds_nothing(client: Client, planted: list[str]) -> None:
    for name in content_types():
        assert client.get(f"/api/v1/{name}/?q={MARKER}").json()["items"] == []
    client.force_login(User.objects.create_superuser("root", password=None))
    for term, is_found in ((MARKER, False), ("텃밭", True)):
        said = client.get("/admin/pages/search/", {"q": term}).content.decode()
        assert ("골목 텃밭 모임" in said) is is_found


def test_logs_and_files_do_not_tell(
    client: Client, planted: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    assert MARKER not in caplog.text
    assert [each for each in places.files() if MARKER.encode() in each.read_bytes()] == []


def test_the_test_would_find_it(client: Client, section: SectionPage, planted: list[str]) -> None:
    section.summary = MARKER
    section.save_revision().publish()
    found, _answered = with_mark(client, places.api_addresses(client))
    assert any("/export.ndjson" in each for each in found)
    assert {table for table, text in places.database_texts() if MARKER in text}
