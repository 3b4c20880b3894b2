"""The command `madang-mirror` beside a site that changes, fails, comes back and begins anew."""

import random
import signal
import sqlite3
import subprocess
import threading
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.clients.differing import differences
from tests.clients.filling import CHANGED
from tests.clients.mirrors import ended, held, once, start
from tests.clients.sites import Site


def test_a_copy_is_the_same_to_the_byte_and_stays_so(large: Site, tmp_path: Path) -> None:
    folder = tmp_path / "copy"

    assert once(large.address, folder) == "Copied 1503 documents.\n"

    assert differences(held(folder), large.documents()) == []
    with closing(sqlite3.connect(folder / "mirror.sqlite3")) as database:
        source, types, epoch, token = database.execute(
            "SELECT source, types, epoch, token FROM state"
        ).fetchone()
        numbers = database.execute("SELECT count(DISTINCT number) FROM documents").fetchone()
        first = database.execute("SELECT type, title FROM documents WHERE slug = 'e-0'").fetchone()
    assert (source, types) == (f"{large.address}/api/v1/", "[]")
    assert epoch
    assert token
    assert numbers[0] > 1500
    assert first == ("events", '0 "\\ \u2028\x85 🎈')
    assert once(large.address, folder) == ""

    large.shell(CHANGED)

    assert once(large.address, folder) == "Stored 1000 changes.\n"
    assert differences(held(folder), large.documents()) == []


def test_a_mirror_killed_at_any_moment_loses_and_doubles_nothing(
    large: Site, tmp_path: Path
) -> None:
    chance = random.SystemRandom()
    folder = tmp_path / "copy"
    counts = set()
    for _ in range(8):
        mirror = start(large.address, folder, "--once")
        with suppress(subprocess.TimeoutExpired):
            mirror.wait(timeout=chance.uniform(0.3, 1.8))
        mirror.send_signal(signal.SIGKILL)
        mirror.communicate()
        counts |= {len(held(folder))} if (folder / "mirror.sqlite3").exists() else set()
    once(large.address, folder)
    assert counts <= {0, 1503}
    assert differences(held(folder), large.documents()) == []


def watch(folder: Path, stop: threading.Event, seen: set[int]) -> None:
    """Count the documents again and again, as somebody who reads the copy."""
    with closing(sqlite3.connect(folder / "mirror.sqlite3")) as database:
        while not stop.is_set():
            seen |= set(database.execute("SELECT count(*) FROM documents").fetchone())


def test_a_site_that_begins_anew_is_copied_anew_while_the_table_stays_full(
    large: Site, tmp_path: Path
) -> None:
    folder = tmp_path / "copy"
    once(large.address, folder)
    large.shell(CHANGED)
    large.shell("from django.core.management import call_command; call_command('new_epoch')")
    stop, seen = threading.Event(), set[int]()
    reader = threading.Thread(target=watch, args=(folder, stop, seen))
    reader.start()

    said = once(large.address, folder)

    stop.set()
    reader.join()
    assert said == "Copied 1003 documents.\n"
    assert seen == {1503, 1003}
    assert differences(held(folder), large.documents()) == []


def test_only_the_asked_types_are_copied_and_followed(large: Site, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    types = ("--type", "sections", "--type", "stories")
    once(large.address, folder, *types)
    large.shell(CHANGED)
    large.shell(
        "from home.models import SectionPage; s = SectionPage.objects.first(); s.title = '새 이름';"
        "s.save_revision().publish()"
    )

    assert once(large.address, folder, *types) == "Stored 1 changes.\n"

    sections = {i: text for i, text in large.documents().items() if '"type":"sections"' in text}
    assert len(sections) == 3
    assert held(folder) == sections
    code, _, complained = ended(start(large.address, folder, "--once"))
    assert code == 2
    assert "was begun with --type sections --type stories" in complained


def test_a_type_that_the_site_has_not_got_is_refused(running: Site, tmp_path: Path) -> None:
    code, _, complained = ended(
        start(running.address, tmp_path / "copy", "--once", "--type", "choirs")
    )

    assert code == 2
    assert complained.startswith("The site has no type 'choirs'; it has booklets, communities")


def test_two_mirrors_do_not_share_a_folder(running: Site, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    first = start(running.address, folder)
    assert first.stdout is not None
    assert first.stdout.readline().startswith("Copied")

    code, _, complained = ended(start(running.address, folder, "--once"))

    first.send_signal(signal.SIGTERM)
    assert code == 3
    assert complained.startswith("Another madang-mirror is at work in")
    assert ended(first) == (0, "", "")
    once(running.address, folder)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_mirror_waits_out_a_site_that_is_down(
    site: Site, tmp_path: Path, number: signal.Signals
) -> None:
    folder = tmp_path / "copy"
    mirror = start(site.address, folder, "--interval", "1")
    assert mirror.stdout is not None
    assert mirror.stderr is not None

    assert "cannot be reached" in mirror.stderr.readline()
    with site.served():
        assert mirror.stderr.readline() == "The site answers again.\n"
        assert mirror.stdout.readline().startswith("Copied 3 ")
    assert "Trying again every 1 s." in mirror.stderr.readline()

    mirror.send_signal(number)
    assert ended(mirror)[0] == 0
    assert differences(held(folder), site.documents()) == []


def test_once_ends_with_1_where_the_site_is_down(site: Site, tmp_path: Path) -> None:
    code, said, complained = ended(start(site.address, tmp_path / "copy", "--once"))

    assert (code, said) == (1, "")
    assert complained.endswith("The copy is not in step.\n")
    assert complained.count("\n") == 1
