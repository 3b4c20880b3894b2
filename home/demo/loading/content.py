"""The demo's texts, read from YAML."""

from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent.parent / "content"
CONVERSATIONS = FOLDER / "conversation_meetings_2019.csv"


def read(name: str) -> Any:
    """Return the parsed content of `name`.yaml."""
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
