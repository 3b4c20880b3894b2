"""The code blocks of the documentation, run as a reader would run them."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.clients.mirrors import CLIENT
from tests.services import IS_CI

ROOT = Path(__file__).parent.parent.parent
RECIPES = ROOT / "docs" / "recipes.md"
README = ROOT / "clients" / "python" / "README.md"
CITY = "city.example"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# The command as installing the client would put it into the path.
MIRROR = f'#!/bin/sh\nexec "{sys.executable}" -m madang_client.mirror "$@"\n'


@dataclass(frozen=True)
class Block:
    """A block of code: under which heading, in which language."""

    heading: str
    language: str
    text: str


def parts_of(page: Path) -> dict[str, str]:
    """Return the text under each heading."""
    _, *parts = re.split(r"^## (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def blocks_of(page: Path) -> list[Block]:
    """Return all blocks of a page, in their order."""
    return [
        Block(heading, *found)
        for heading, text in parts_of(page).items()
        for found in FENCE.findall(text)
    ]


def block(heading: str, language: str, page: Path = RECIPES) -> str:
    """Return the one block in a language under a heading."""
    (found,) = [
        each.text
        for each in blocks_of(page)
        if (each.heading, each.language) == (heading, language)
    ]
    return found


def at(address: str, text: str) -> str:
    """Return a recipe for the city at an address that answers."""
    place = address.removeprefix("http://")
    return text.replace(f"https://{CITY}", address).replace(f"webcal://{CITY}", f"webcal://{place}")


def run_shell(address: str, text: str, folder: Path) -> str:
    """Run a block of shell in a folder; return what it prints."""
    if shutil.which("curl") is None:
        (pytest.fail if IS_CI else pytest.skip)("curl is not installed")
    programs = folder / "bin"
    programs.mkdir(exist_ok=True)
    command = programs / "madang-mirror"
    command.write_text(MIRROR)
    command.chmod(0o755)
    return run(["sh", "-eu", "-c", at(address, text)], folder)


def run_python(address: str, text: str, folder: Path) -> str:
    """Run a block of Python in a folder; return what it prints."""
    return run([sys.executable, "-W", "error", "-c", at(address, text)], folder)


def run(command: list[str], folder: Path) -> str:
    """Run a program in a folder, which has to go well; return what it prints."""
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(CLIENT), "PATH": path, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
