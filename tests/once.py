"""What a whole run of tests makes once, though several workers ask for it."""

import fcntl
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(
    factory: pytest.TempPathFactory, worker: str, name: str, make: Callable[[Path], None]
) -> Path:
    """Return a folder that `make` has filled: for who comes first, while the others wait for it.

    `worker` is the fixture `worker_id`: workers' own folders stand beside one another in the run's.
    """
    own = factory.getbasetemp()
    shared = own if worker == "master" else own.parent
    folder, done = shared / name, shared / f"{name}.done"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)  # who came before may have failed
            folder.mkdir()
            make(folder)
            done.touch()
    return folder
