"""What runs beside the web server is started again when it dies, and ends with the demo."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ops.beside import Keeper, commands
from ops.places import Command

DIES = "import sys; print('x', file=open(sys.argv[1], 'a')); sys.exit(1)"
LIVES = "import sys, time; print('x', file=open(sys.argv[1], 'a')); time.sleep(60)"


@pytest.fixture
def keepers() -> Iterator[list[Keeper]]:
    """Keepers that are stopped whatever happens."""
    made: list[Keeper] = []
    yield made
    for each in made:
        each.stop()


def keeper_of(kept: list[Keeper], name: str, command: Command, shortest: float = 0.05) -> Keeper:
    made = Keeper({name: command}, os.environ, shortest=shortest, look=0.02)
    kept.append(made)
    made.start()
    return made


def lives(path: Path) -> int:
    return len(path.read_text().splitlines()) if path.exists() else 0


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_what_dies_is_started_again_and_said_once(
    tmp_path: Path, keepers: list[Keeper], capfd: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "lives"
    keeper = keeper_of(keepers, "worker", [sys.executable, "-c", DIES, log])
    wait_until(lambda: lives(log) >= 3)
    keeper.stop()
    said = capfd.readouterr().out
    assert said.count("worker had stopped and is started again") == 1
    assert said.count("worker이(가) 멈추어 다시 시작합니다") == 1


def test_the_pause_grows_with_each_death(tmp_path: Path, keepers: list[Keeper]) -> None:
    log = tmp_path / "lives"
    keeper = keeper_of(keepers, "worker", [sys.executable, "-c", DIES, log])
    wait_until(lambda: lives(log) >= 3)
    assert keeper.kept[0].pause >= 0.05 * 4


def test_what_is_killed_comes_back_and_ends_with_the_demo(
    tmp_path: Path, keepers: list[Keeper]
) -> None:
    log = tmp_path / "lives"
    keeper = keeper_of(keepers, "worker", [sys.executable, "-c", LIVES, log])
    wait_until(lambda: lives(log) == 1)
    first = keeper.kept[0].process
    assert first is not None
    first.kill()
    wait_until(lambda: lives(log) == 2)
    second = keeper.kept[0].process
    assert second is not None
    keeper.stop()
    assert second.returncode is not None
    assert lives(log) == 2


def test_nothing_is_said_or_started_once_the_demo_ends(
    tmp_path: Path, keepers: list[Keeper], capfd: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "lives"
    keeper = keeper_of(keepers, "worker", [sys.executable, "-c", DIES, log], shortest=3_600)
    wait_until(lambda: keeper.kept[0].begins_at > 0)
    keeper.stop()
    assert lives(log) == 1
    assert capfd.readouterr().out == ""


def test_a_keeper_that_never_started_can_be_stopped() -> None:
    Keeper({}, os.environ).stop()


def test_the_worker_the_webhooks_and_the_chores_are_kept() -> None:
    assert list(commands()) == ["db_worker", "send_webhooks", "chores"]
