"""The site's styles in one file, and how much a first visit loads."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client
from pytest_django import Settings

from home.site import stylesheet
from tests.home.site.city import City

MOST = 150_000  # bytes, compressed, before pictures and fonts


@pytest.fixture(autouse=True)
def state(settings: Settings, tmp_path: Path) -> None:
    """Write into a folder of the test's own."""
    settings.STATE_DIR = tmp_path


def test_every_part_is_in_it_in_its_medium() -> None:
    text = Path(str(finders.find(stylesheet.NAME))).read_text(encoding="utf-8")

    assert text.index("--ink") < text.index("@media (prefers-color-scheme: dark)")
    assert "@media print {" in text
    assert text.count("{") == text.count("}")


def test_no_part_names_a_file_beside_it() -> None:
    assert "url(" not in stylesheet.stylesheet()
    assert "@import" not in stylesheet.stylesheet()


def test_a_changed_part_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    before = stylesheet.written()
    monkeypatch.setattr(stylesheet, "stylesheet", lambda: "main { color: red }")

    assert stylesheet.written() == before
    assert before.read_text(encoding="utf-8") == "main { color: red }"


def test_it_is_collected() -> None:
    finder = stylesheet.StylesheetFinder()

    assert [name for name, storage in finder.list(None) if storage.exists(name)] == [
        stylesheet.NAME
    ]
    assert finder.find("site/nothing.css") == []


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/events/", "/calendar/"])
def test_a_first_visit_is_light(client: Client, city: City, address: str) -> None:
    page = client.get(address).content
    text = page.decode()
    names = re.findall(r'<link rel="stylesheet" href="/static/([^"]+)"', text)
    names += re.findall(r'<script [^>]*src="/static/([^"]+)"', text)
    loaded = [page, *(Path(str(finders.find(name))).read_bytes() for name in names)]

    assert len(names) <= 12
    assert sum(len(gzip.compress(each)) for each in loaded) <= MOST
    assert settings.STATIC_URL == "/static/"
