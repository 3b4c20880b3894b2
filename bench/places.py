"""Where a bench lies, and what its servers are started with."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
HOST = "127.0.0.1"
# Counted like any other limit, and never reached.
NO_LIMIT = "99999999/s"


def environment(state: Path, *, hot_mb: int = 32) -> dict[str, str]:
    """Return what a server of the site needs; `state` holds its database."""
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "bench.settings",
        "MADANG_STATE_DIR": str(state),
        "MADANG_HOT_MB": str(hot_mb),
        "MADANG_RATE_ANONYMOUS": NO_LIMIT,
        "WEB_CONCURRENCY": "2",
        "PYTHONPATH": str(ROOT),
    }
