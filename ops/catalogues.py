"""Compiles the message catalogues of locale/ (.po) to what Django reads (.mo)."""

import os
from collections.abc import Iterable
from pathlib import Path

from ops.places import ROOT


def stale(locale_dir: Path) -> list[Path]:
    """Return the .po files below `locale_dir` that are newer than their .mo file."""
    return [
        source
        for source in sorted(locale_dir.glob("*/LC_MESSAGES/*.po"))
        if not (compiled := source.with_suffix(".mo")).exists()
        or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns
    ]


def compile_all(sources: Iterable[Path]) -> None:
    """Compile each .po file beside itself; a reader sees the old file or the new one, whole.

    Raises babel.messages.pofile.PoFileError where a catalogue is malformed.
    """
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    for source in sources:
        with source.open("rb") as text:
            catalogue = read_po(text, abort_invalid=True)
        draft = source.with_suffix(f".mo.{os.getpid()}")
        with draft.open("wb") as compiled:
            write_mo(compiled, catalogue)
        draft.replace(source.with_suffix(".mo"))


if __name__ == "__main__":
    compile_all(stale(ROOT / "locale"))
