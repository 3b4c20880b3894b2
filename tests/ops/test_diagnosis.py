import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ops import diagnosis

FULL_DEVICE = Path("/dev/full")
needs_full_device = pytest.mark.skipif(
    not FULL_DEVICE.exists(), reason="this system has no /dev/full"
)


@needs_full_device
def test_a_write_that_finds_no_room_is_the_disks_fault() -> None:
    with (
        FULL_DEVICE.open("wb", buffering=0) as full,
        pytest.raises(OSError, match="No space") as caught,
    ):
        full.write(b"x")

    assert "디스크가 가득" in str(diagnosis.of_os_error(caught.value))


@needs_full_device
def test_a_program_that_finds_no_room_is_the_disks_fault() -> None:
    code = "open('/dev/full', 'w', buffering=1).write('x\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.returncode != 0
    assert "디스크가 가득" in str(diagnosis.of_output(done.stderr))


def test_the_embedded_databases_word_for_a_full_disk_is_known(tmp_path: Path) -> None:
    code = (
        "import sqlite3, sys; database = sqlite3.connect(sys.argv[1]);"
        "database.execute('pragma max_page_count = 2');"
        "database.execute('create table t (x)');"
        "database.execute('insert into t values (zeroblob(100000))')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "db.sqlite3"], capture_output=True, text=True
    )

    assert "디스크가 가득" in str(diagnosis.of_output(done.stderr))


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_place_that_cannot_be_written_is_named(number: int) -> None:
    error = OSError(number, os.strerror(number), "/somewhere/var")

    assert "/somewhere/var" in str(diagnosis.of_os_error(error))


def test_output_of_an_unknown_kind_is_not_explained_away() -> None:
    assert diagnosis.of_output("ZeroDivisionError: division by zero") is None


def test_an_index_that_cannot_be_reached_is_the_networks_fault(tmp_path: Path) -> None:
    # Port 9 (discard) of the loopback address: nothing answers there.
    command = [sys.executable, "-m", "pip", "--isolated", "download", "--no-deps", "--retries", "1"]
    source = ["--index-url", "http://127.0.0.1:9/", "--dest", str(tmp_path), "madang-nothing"]
    done = subprocess.run([*command, *source], capture_output=True, text=True)

    assert done.returncode != 0
    assert "네트워크" in str(diagnosis.of_output(done.stdout + done.stderr))
