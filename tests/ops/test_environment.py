import sys
from pathlib import Path

import pytest

from ops import environment


@pytest.fixture
def stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "installed_locks.json"
    monkeypatch.setattr(environment, "STAMP", path)
    return path


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"base"'])
def test_a_spoilt_stamp_means_that_nothing_is_installed(stamp: Path, content: str) -> None:
    stamp.write_text(content, encoding="utf-8")

    assert environment.installed() == {}


def test_without_a_stamp_nothing_is_installed(stamp: Path) -> None:
    assert environment.installed() == {}


def test_an_environment_that_was_filled_and_runs_is_usable(
    stamp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp.touch()
    monkeypatch.setattr(environment, "INTERPRETER", Path(sys.executable))

    assert environment.usable()


def test_an_environment_whose_filling_broke_off_is_not_usable(
    stamp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "INTERPRETER", Path(sys.executable))

    assert not environment.usable()


def test_an_environment_whose_python_has_gone_is_not_usable(
    stamp: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp.touch()
    interpreter = tmp_path / "python"
    interpreter.symlink_to(tmp_path / "removed")
    monkeypatch.setattr(environment, "INTERPRETER", interpreter)

    assert not environment.usable()


def test_a_changed_lock_has_another_digest() -> None:
    assert environment.digest("base") != environment.digest("dev")
