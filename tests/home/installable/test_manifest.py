"""The manifest, and the page without a line."""

from io import BytesIO
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from PIL import Image

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("language", "name"), [("ko", "마당"), ("en", "Madang")])
def test_it_speaks_the_language_of_its_address(client: Client, language: str, name: str) -> None:
    response = client.get(f"/manifest.webmanifest?language={language}")
    said = response.json()

    assert response["Content-Type"] == "application/manifest+json"
    assert said["lang"] == language
    assert said["short_name"] == name
    assert name in said["name"]


def test_every_icon_is_as_large_as_it_says(client: Client) -> None:
    icons = client.get("/manifest.webmanifest").json()["icons"]

    assert {"any", "maskable"} == {each["purpose"] for each in icons}
    for each in icons:
        path = finders.find(each["src"].removeprefix("/static/"))
        assert path
        width, height = Image.open(BytesIO(Path(path).read_bytes())).size
        assert each["sizes"] == f"{width}x{height}"


def test_every_shortcut_leads_somewhere(client: Client, home: object) -> None:
    shortcuts = client.get("/manifest.webmanifest").json()["shortcuts"]

    assert "/participate/post/" in [each["url"] for each in shortcuts]
    assert all(client.get(each["url"]).status_code == 200 for each in shortcuts)


def test_the_page_without_a_line_asks_the_database_nothing(client: Client) -> None:
    response = client.get("/offline/")

    assert "지금은 연결되어 있지 않습니다" in response.content.decode()
    assert "no-store" not in response.get("Cache-Control", "")


def test_the_worker_keeps_the_page_without_a_line(client: Client) -> None:
    said = client.get("/sw.js").content.decode()

    assert '"offline":"/offline/"' in said
    assert 'importScripts("/static/site/offline_worker.js")' in said
