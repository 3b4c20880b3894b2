import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from ops import room
from ops.complaints import Complaint
from ops.places import ROOT


def test_a_disk_with_too_little_room_is_refused_before_the_work(tmp_path: Path) -> None:
    more_than_any_disk = 10**12

    with pytest.raises(Complaint, match=rf"{tmp_path}.*{more_than_any_disk}"):
        room.need_room(tmp_path / "not" / "yet" / "made", more_than_any_disk)


def test_a_disk_with_room_is_taken(tmp_path: Path) -> None:
    room.need_room(tmp_path, 0)


def test_a_folder_that_is_missing_is_made_and_left_empty(tmp_path: Path) -> None:
    room.need_writable(tmp_path / "a" / "b")

    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(OSError, match="file"):
        room.need_writable(tmp_path / "file" / "below")


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder that all may enter and none may write to (pytest's own are closed to others)."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    yield folder
    folder.rmdir()


def test_a_read_only_folder_ends_in_one_sentence_that_names_it(read_only: Path) -> None:
    # Root may write everywhere: such a process first gives up its rights.
    code = (
        "import os, pathlib, sys; from ops import room;"
        "from ops.ending import or_complain;"
        "os.getuid() or os.setuid(65534);"
        "sys.exit(or_complain(lambda: room.need_writable(pathlib.Path(sys.argv[1]) / 'var') or 0))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, read_only],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert f"{read_only / 'var'}에 쓸 수 없으니" in done.stderr
