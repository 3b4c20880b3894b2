"""Where things lie in a checkout."""

import os
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
INTERPRETER = VENV / "bin" / "python"

# A program and its arguments.
Command = Sequence[str | Path]


def lock_file(name: str) -> Path:
    """Return the lock file `name` ("base" or "dev")."""
    return ROOT / "requirements" / f"{name}.txt"


def state_dir() -> Path:
    """Return the folder of what this installation keeps (`MADANG_STATE_DIR`, else `var/`)."""
    return Path(os.environ.get("MADANG_STATE_DIR") or ROOT / "var").absolute()
