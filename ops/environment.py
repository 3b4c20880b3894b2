"""The virtual environment in `.venv`: made once, and again when a lock file changes."""

import hashlib
import importlib.util
import json
import subprocess
import sys

from ops import complaints, room
from ops.places import INTERPRETER, ROOT, VENV, Command, lock_file
from ops.steps import run, say

STAMP = VENV / "installed_locks.json"
ROOM_MB = {"base": 500, "dev": 900}
# What is installed with a lock file: the one for development holds the other whole.
HOLDS = {"base": ["base"], "dev": ["base", "dev"]}


def digest(lock: str) -> str:
    """Return the SHA-256 of a lock file, as hexadecimal."""
    return hashlib.sha256(lock_file(lock).read_bytes()).hexdigest()


def installed() -> dict[str, str]:
    """Return the digests of the lock files that `.venv` was filled from."""
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def usable() -> bool:
    """Tell whether `.venv` was filled whole and runs: its Python may have gone or changed since."""
    if not STAMP.exists() or not INTERPRETER.exists():
        return False
    tried = subprocess.run(
        [INTERPRETER, "-c", "import pip"], capture_output=True, stdin=subprocess.DEVNULL
    )
    return tried.returncode == 0


def prepare(lock: str) -> None:
    """Have `.venv` hold exactly what the lock file `lock` ("base" or "dev") asks for.

    Raises Complaint or OSError where that cannot be.
    """
    sound = usable()
    if sound and installed().get(lock) == digest(lock):
        return
    room.need_writable(ROOT)
    if not sound:
        make(lock)
    say("패키지를 설치합니다. 처음에는 1~2분 걸립니다.", "Installing packages: a minute or two.")
    # Without its stamp an environment is made anew: an install that broke off leaves halves.
    STAMP.unlink(missing_ok=True)
    pip: Command = [INTERPRETER, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    install = ["install", "--quiet", "--retries", "2", "--require-hashes"]
    run("pip install", [*pip, *install, "--requirement", lock_file(lock)])
    stamp = json.dumps({each: digest(each) for each in HOLDS[lock]})
    STAMP.write_text(stamp, encoding="utf-8")


def make(lock: str) -> None:
    """Make `.venv` anew with the Python that runs this."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise complaints.no_venv_module()
    room.need_room(ROOT, ROOM_MB[lock])
    say("가상 환경 .venv를 만듭니다.", "Making the virtual environment .venv.")
    run("venv", [sys.executable, "-m", "venv", "--clear", VENV])
