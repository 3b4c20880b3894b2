"""One set-up at a time in one checkout."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from ops.places import ROOT
from ops.steps import say


@contextmanager
def alone() -> Iterator[None]:
    """Hold the checkout's set-up; wait where another process holds it.

    The lock lies on a file that is always there, so that nothing is left behind.
    """
    with (ROOT / "pyproject.toml").open(encoding="utf-8") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("다른 설치가 끝나기를 기다립니다.", "Waiting for another set-up to end.")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
