"""The site's styles in one file: readers on a weak line wait for one answer instead of fourteen.

It is put together where static files are looked for, so that nothing has to be built beforehand;
whoever changes a part only reloads the page.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage, Storage

NAME = "site/all.css"
# In the order in which they count, each with the medium it is for.
PARTS = (
    ("tokens", ""),
    ("dark", "(prefers-color-scheme: dark)"),
    ("base", ""),
    ("header", ""),
    ("layout", ""),
    ("signs", ""),
    ("controls", ""),
    ("search", ""),
    ("cards", ""),
    ("details", ""),
    ("ticket", ""),
    ("facts", ""),
    ("views", ""),
    ("blocks", ""),
    ("deliberation", ""),
    ("trail", ""),
    ("told", ""),
    ("gaps", ""),
    ("long_forms", ""),
    ("print", "print"),
)


def stylesheet() -> str:
    """Return all parts in one; none of them names a file beside it."""
    folder = Path(settings.BASE_DIR) / "static" / "site"
    texts = []
    for name, medium in PARTS:
        text = (folder / f"{name}.css").read_text(encoding="utf-8")
        texts.append(f"@media {medium} {{\n{text}}}\n" if medium else text)
    return "\n".join(texts)


def folder() -> Path:
    """Return where the file is written: it can be made again at any time."""
    return Path(settings.STATE_DIR) / "stylesheet"


def written() -> Path:
    """Write the file where it has changed, and return it."""
    place, text = folder() / NAME, stylesheet()
    if not place.exists() or place.read_text(encoding="utf-8") != text:
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_suffix(f".{os.getpid()}")
        draft.write_text(text, encoding="utf-8")
        draft.replace(place)
    return place


class StylesheetFinder(BaseFinder):
    """Finds the one stylesheet, for collectstatic and for who develops."""

    def check(self, **kwargs: Any) -> list[Any]:
        """Find nothing wrong."""
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        """Return the file where it is asked for."""
        if path != NAME:
            return []
        return [str(written())] if find_all else str(written())

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, Storage]]:
        """Yield the file."""
        written()
        yield NAME, FileSystemStorage(location=folder())
