"""Every recipe of the documentation does what it says."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.clients.recipes import (
    README,
    RECIPES,
    at,
    block,
    blocks_of,
    parts_of,
    run_python,
    run_shell,
)
from tests.clients.sites import Site

SOON = "curl: what is on soon"
UNCHANGED = "curl: only if it has changed"
EVERYTHING = "curl: everything, and then what has changed"
PLAIN = "Python: without installing anything"
TYPED = "Python: with the client"
FOLLOWING = "Python: keep your own program in step"
SQL = "SQL: a copy of everything"
PAGE = "JavaScript: a list on your own page"
FORMATS = ("Spreadsheet: a list as a table", "Calendar: subscribe to what is on")
RUN_HERE = [
    (SOON, "sh"),
    (UNCHANGED, "sh"),
    (EVERYTHING, "sh"),
    (PLAIN, "python"),
    (TYPED, "python"),
    (FOLLOWING, "python"),
    (SQL, "sh"),
    (SQL, "python"),
    (PAGE, "html"),
]
WALK = "광한루 산책 모임"


@contextmanager
def partner(folder: Path) -> Iterator[str]:
    """Serve a partner's own site from a folder, at an origin of its own; give its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_every_block_is_run_here_or_with_the_formats() -> None:
    blocks = [(each.heading, each.language) for each in blocks_of(RECIPES)]

    assert [each for each in blocks if each[0] not in FORMATS] == RUN_HERE
    assert parts_of(RECIPES).keys() >= set(FORMATS)


def test_curl_tells_what_is_on_soon(town: Site, tmp_path: Path) -> None:
    (item,) = json.loads(run_shell(town.address, block(SOON, "sh"), tmp_path))["items"]

    assert item.keys() == {"id", "type", "url", "title", "starts_at"}


def test_curl_asks_only_for_what_has_changed(town: Site, tmp_path: Path) -> None:
    recipe = block(UNCHANGED, "sh")
    run_shell(town.address, recipe, tmp_path)
    file = tmp_path / "events.json"
    (item,) = json.loads(file.read_text())["items"]
    assert item["slug"] == "night-walk"

    # What is not sent is not written either.
    file.write_text("mine")
    run_shell(town.address, recipe, tmp_path)
    assert file.read_text() == "mine"

    (tmp_path / "events.etag").write_text('"of before"')
    run_shell(town.address, recipe, tmp_path)
    assert json.loads(file.read_text())["items"] == [item]


def test_curl_takes_everything_and_goes_on(town: Site, tmp_path: Path) -> None:
    changes = json.loads(run_shell(town.address, block(EVERYTHING, "sh"), tmp_path))

    header, *lines = (tmp_path / "export.ndjson").read_text().split("\n")[:-1]
    assert json.loads(header)["count"] == len(lines) == len(town.documents())
    assert (changes["items"], changes["has_more"]) == ([], False)


def test_python_needs_nothing_else(town: Site, tmp_path: Path) -> None:
    assert WALK in run_python(town.address, block(PLAIN, "python"), tmp_path)


def test_python_with_the_client_knows_the_fields(town: Site, tmp_path: Path) -> None:
    said = run_python(town.address, block(TYPED, "python"), tmp_path)

    assert WALK in said
    assert "마을 동아리" in said
    assert f"{town.address}/" in said


def test_a_program_stays_in_step(town: Site, tmp_path: Path) -> None:
    recipe = block(FOLLOWING, "python")

    assert run_python(town.address, recipe, tmp_path) == "1\n"
    first = json.loads((tmp_path / "titles.json").read_text())
    assert run_python(town.address, recipe, tmp_path) == "1\n"
    assert json.loads((tmp_path / "titles.json").read_text()) == first

    # A token of other filters is answered with 410: the run after it begins anew.
    elsewhere = recipe.replace('"events"', '"stories"')
    run_python(town.address, elsewhere, tmp_path)
    assert not (tmp_path / "titles.json").exists()
    assert run_python(town.address, elsewhere, tmp_path) == "1\n"


def test_a_copy_is_asked_in_sql(town: Site, tmp_path: Path) -> None:
    count = len(town.documents())

    said = run_shell(town.address, block(SQL, "sh"), tmp_path)

    assert said == f"Copied {count} documents.\n"
    told = run_python(town.address, block(SQL, "python"), tmp_path)
    assert told.startswith(WALK)
    assert told.endswith("광한루원\n")


@pytest.mark.browser
def test_a_page_of_another_site_shows_the_list(
    browser: Browser, town: Site, tmp_path: Path
) -> None:
    (tmp_path / "list.html").write_text(at(town.address, block(PAGE, "html")), encoding="utf-8")
    (tmp_path / "favicon.ico").touch()
    page = browser.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda each: complaints.append(str(each)))
    page.on("console", lambda each: complaints.append(each.text))
    with partner(tmp_path) as address:
        page.goto(f"{address}/list.html")

        link = page.get_by_role("listitem").get_by_role("link")
        expect(link).to_contain_text(WALK)
        assert str(link.get_attribute("href")).startswith(f"{town.address}/")
        assert complaints == []

        page.route("**/api/v1/**", lambda route: route.abort())
        page.reload()
        expect(page.get_by_text("지금은 행사를 불러올 수 없습니다")).to_be_visible()
        page.close()


def test_the_client_s_own_page_is_right(town: Site, tmp_path: Path) -> None:
    said = run_python(town.address, block("Reading", "python", README), tmp_path)

    assert "'events'" in said
    assert WALK in said
    # It would stay and keep the copy in step.
    mirror = block("A mirror", "sh", README).rstrip() + " --once\n"
    assert "Copied" in run_shell(town.address, mirror, tmp_path)
