"""Every address that the pages on formats and open data name with curl answers as they say."""

import re
import shlex
from pathlib import Path

import pytest
from django.test import Client

from delivery.formats.formats import FORMATS, Format
from delivery.opendata.datasets import datasets
from home.models import HomePage, SectionPage
from tests.home.site.city import make_city

ROOT = Path(__file__).parent.parent
PAGES = ("formats.md", "open-data.md")
HOST = "https://city.example"
CURL = re.compile(r"^curl .+$", re.MULTILINE)
COMMANDS = [
    command for page in PAGES for command in CURL.findall((ROOT / "docs" / page).read_text())
]


@pytest.mark.django_db
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_answered(
    client: Client, home: HomePage, section: SectionPage, command: str
) -> None:
    make_city(home, section)
    *options, address = shlex.split(command)[1:]
    assert address.startswith(HOST)
    headers = dict([options[1].split(": ")]) if "--header" in options else {}

    response = client.get(address.removeprefix(HOST), headers=headers)

    assert response.status_code == 200, response.content
    assert response.content


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.suffix)
def test_every_format_is_in_the_table(each: Format) -> None:
    words = (ROOT / "docs" / "formats.md").read_text()

    assert f"| `.{each.suffix}` | `{each.media_type}` |" in words
    assert f".{each.suffix}" in " ".join(COMMANDS)


@pytest.mark.parametrize("name", datasets())
def test_every_standard_dataset_is_in_the_table_and_tried(name: str) -> None:
    assert (
        f"| `{name}` | 전국{datasets()[name].title} |" in (ROOT / "docs/open-data.md").read_text()
    )
    assert f"/standard/{name}" in " ".join(COMMANDS)


def test_the_pages_are_found_from_the_api_s() -> None:
    words = (ROOT / "docs" / "api.md").read_text()

    assert all(f"({page})" in words for page in PAGES)
