"""Knows whether the static files have to be collected again."""

import hashlib
from pathlib import Path

from ops.places import ROOT, VENV, state_dir


def stamp_file() -> Path:
    """Return where the fingerprint of the collected files is kept."""
    return state_dir() / "static.stamp"


def fingerprint() -> str:
    """Return a digest of all that collecting depends on: our files, settings and packages."""
    ours = [
        path
        for pattern in ("static/**/*", "*/static/**/*", "cms/settings/*.py")
        for path in ROOT.glob(pattern)
        if path.is_file() and VENV not in path.parents and state_dir() not in path.parents
    ]
    facts = [
        f"{path.relative_to(ROOT)} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in ours
    ]
    facts += [path.name for path in VENV.glob("lib/python*/site-packages/*.dist-info")]
    return hashlib.sha256("\n".join(sorted(facts)).encode()).hexdigest()


def collected() -> bool:
    """Tell whether what is in the state folder is up to date."""
    stamp = stamp_file()
    manifest = state_dir() / "static" / "staticfiles.json"
    return (
        manifest.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == fingerprint()
    )


def mark_collected() -> None:
    """Remember that the static files have just been collected."""
    stamp_file().write_text(fingerprint(), encoding="utf-8")
