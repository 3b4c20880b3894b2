import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ops.places import ROOT


def demo(**surroundings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ops.demo"],
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1"} | surroundings,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def test_a_taken_port_ends_the_demo_in_one_sentence_before_any_work(state: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = demo(PORT=str(taken.getsockname()[1]), MADANG_STATE_DIR=str(state))

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "PORT=" in done.stderr
    assert not state.exists()


def test_a_bad_port_ends_the_demo_in_one_sentence_before_any_work(state: Path) -> None:
    done = demo(PORT="eighty", MADANG_STATE_DIR=str(state))

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "'eighty'" in done.stderr
    assert not state.exists()


def test_a_state_folder_that_cannot_be_made_ends_the_demo_in_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        free = str(probe.getsockname()[1])
    (tmp_path / "file").touch()

    done = demo(PORT=free, MADANG_STATE_DIR=str(tmp_path / "file" / "state"))

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "file" in done.stderr
