import os
import subprocess
from pathlib import Path

import pytest

from ops.places import ROOT


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder for the PATH: only what is put into it can be found."""
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def put(programs: Path, name: str, body: str) -> None:
    script = programs / name
    script.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    script.chmod(0o755)


def run(programs: Path, **surroundings: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key != "PYTHON"}
    return subprocess.run(
        ["/bin/sh", "ops/python.sh", "-m", "ops.demo"],
        cwd=ROOT,
        env=clean | {"PATH": str(programs)} | surroundings,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_the_first_python_that_is_complete_is_taken(programs: Path) -> None:
    # A launcher may be there that has no such version behind it, or one without venv.
    put(programs, "python3.13", "exit 127")
    put(programs, "python3.12", 'case "$2" in *ensurepip*) exit 1;; esac; echo "3.12 $*"')
    put(programs, "python3", 'echo "3 $*"')

    assert run(programs).stdout == "3 -m ops.demo\n"


def test_a_new_python_without_venv_goes_before_an_old_one(programs: Path) -> None:
    put(programs, "python3.12", 'case "$2" in *ensurepip*) exit 1;; esac; echo "3.12 $*"')
    put(programs, "python3", 'case "$2" in *sys*) exit 1;; esac; echo "3 $*"')

    assert run(programs).stdout == "3.12 -m ops.demo\n"


def test_an_old_python_is_run_so_that_it_can_be_refused_by_name(programs: Path) -> None:
    put(programs, "python3", 'case "$2" in *sys*) exit 1;; esac; echo "3 $*"')

    assert run(programs).stdout == "3 -m ops.demo\n"


def test_the_named_python_is_taken(programs: Path) -> None:
    put(programs, "python3", "echo wrong")
    put(programs, "mine", 'echo "mine $*"')

    assert run(programs, PYTHON="mine").stdout == "mine -m ops.demo\n"


@pytest.mark.parametrize("surroundings", [{}, {"PYTHON": "python9"}])
def test_no_python_at_all_is_one_sentence(programs: Path, surroundings: dict[str, str]) -> None:
    done = run(programs, **surroundings)

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "3.11" in done.stderr
