"""Where caches are: one that each process has for itself, and the counters that all share."""

from pathlib import Path
from typing import Any

import environ


def caches(env: environ.Env, state_dir: Path) -> dict[str, Any]:
    """Return CACHES: all in the server that `CACHE_URL` names (Valkey or Redis), else local.

    Without one, everyday things are kept by each process for itself, and the counters of rate
    limits, which have to be shared, in a small file that several workers count in at once.
    """
    if "CACHE_URL" in env.ENVIRON:
        shared = env.cache("CACHE_URL")
        return {"default": shared, "counters": shared}
    return {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
        "counters": {
            "BACKEND": "delivery.limits.counters.CounterCache",
            "LOCATION": str(state_dir / "counters.sqlite3"),
        },
    }
