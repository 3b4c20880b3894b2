"""Runs the programs that the set-up needs, quietly unless they fail."""

import subprocess
import sys
from collections.abc import Mapping

from ops import complaints
from ops.diagnosis import of_output
from ops.places import ROOT, Command


def say(korean: str, english: str) -> None:
    """Tell the person at the terminal what happens now."""
    print(f"{korean} ({english})", flush=True)


def run(name: str, command: Command, environment: Mapping[str, str] | None = None) -> str:
    """Run a program, called `name` to people, in the checkout's root; return what it printed.

    Raises Complaint where it fails: a known cause in one sentence, any other after its output.
    """
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return done.stdout
    known = of_output(done.stdout)
    if known is None:
        sys.stderr.write(done.stdout)
        raise complaints.failed_step(name)
    raise known
