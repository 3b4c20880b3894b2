"""The command `madang-mirror` as a process, and what it has copied."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

CLIENT = Path(__file__).parent.parent.parent / "clients" / "python" / "src"
STARTED: list[subprocess.Popen[str]] = []


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    """Start the command; `end_all` ends it if nothing else has."""
    process = subprocess.Popen(
        [sys.executable, "-m", "madang_client.mirror", *arguments],
        env=os.environ | {"PYTHONPATH": str(CLIENT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    STARTED.append(process)
    return process


def end_all() -> None:
    """End what a failed test has left running."""
    while STARTED:
        process = STARTED.pop()
        if process.poll() is None:
            process.kill()
        process.communicate()


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Return the exit code of a command that ends by itself, what it said, and complained of."""
    said, complained = process.communicate(timeout=300)
    return process.returncode, said, complained


def once(address: str, folder: Path, *arguments: str) -> str:
    """Mirror until in step, which has to go well; return what was said."""
    code, said, complained = ended(start(address, folder, "--once", *arguments))
    assert (code, complained) == (0, ""), complained
    return said


def held(folder: Path) -> dict[str, str]:
    """Return the documents of a mirror as they are written, by id."""
    with closing(sqlite3.connect(folder / "mirror.sqlite3")) as database:
        return dict(database.execute("SELECT id, json FROM documents"))
