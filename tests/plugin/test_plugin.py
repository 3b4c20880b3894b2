"""A content type from an installed package is a full citizen, without a line changed here."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What readers get of a library after its package was installed."""
    folder = tmp_path_factory.mktemp("installed")
    shutil.copytree(HERE / "madang_library", folder / "madang_library")
    described = folder / "madang_library-1.0.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: madang-library\nVersion: 1\n")
    (described / "entry_points.txt").write_text("[madang.apps]\nlibrary = madang_library\n")
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "PYTHONPATH": os.pathsep.join([str(folder), str(HERE.parent.parent)]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.plugin.script"],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_it_has_a_list_with_its_own_filter_and_a_detail(seen: dict[str, Any]) -> None:
    (item,) = seen["list"]
    assert item == seen["detail"]
    assert item["type"] == "libraries"
    assert item["books"] == 1200
    assert item["plans"][0]["value"]["title"] == "책 읽는 밤"
    assert seen["unknown"] == 400


def test_it_describes_itself(seen: dict[str, Any]) -> None:
    assert seen["type"]["label"] == "작은도서관"
    assert [each["name"] for each in seen["type"]["filters"]] == ["books", "shelves"]
    assert "plans" in seen["type"]["json_schema"]["properties"]
    assert seen["openapi"]


def test_what_will_go_is_announced_to_who_uses_it(seen: dict[str, Any]) -> None:
    assert seen["shelves"] == [
        1,
        "@1772323200",
        "Mon, 01 Mar 2027 00:00:00 GMT",
        '<https://library.example/shelves>; rel="deprecation"',
    ]
    assert seen["quiet"] == [False, False, False]
    deprecated = [each["name"] for each in seen["parameters"] if each.get("deprecated")]
    assert deprecated == ["shelves"]


def test_it_is_on_the_site(seen: dict[str, Any]) -> None:
    assert "산내 작은도서관" in seen["site_list"]
    assert "산내 작은도서관" in seen["site_page"]
    assert "책 읽는 밤" in seen["site_page"]
