"""Processor time is that of the whole tree, also of children that have ended."""

import os
import subprocess
import sys

from bench.usage import seconds_used

WORK = "import time\nwhile time.process_time() < 0.3: pass"
PARENT = f"""
import subprocess, sys
subprocess.run([sys.executable, "-c", {WORK!r}])
print("done", flush=True)
sys.stdin.read()
"""


def test_the_time_of_a_child_that_has_ended_counts() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"done\n"
        assert seconds_used(parent.pid) >= 0.25
    finally:
        parent.communicate(b"")


def test_what_is_not_there_has_used_nothing() -> None:
    assert seconds_used(2**22 + os.getpid()) == 0
