"""Every message of ours that people see, read from our Python files and templates.

With Babel and Django's own reading of templates: no gettext program is needed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.extract import extract
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[2]
ROOMS = (
    "blocks",
    "cms",
    "deliberation",
    "delivery",
    "home",
    "listings",
    "participation",
    "search",
    "search",
    "stories",
    "templates",
)
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}


@dataclass(frozen=True)
class Message:
    """A message: its place, its context, its text and, where numbers count, the plural."""

    place: str
    context: str | None
    text: str
    plural: str | None


def unindented(text: str) -> str:
    """Return a template's calls line by line: Python would stumble over its indentation."""
    return "\n".join(line.lstrip() for line in text.splitlines())


def sources() -> Iterator[tuple[Path, str]]:
    """Yield each file that may hold messages, with its text as Python would read it."""
    for room in ROOMS:
        folder = ROOT / room
        for path in sorted(folder.rglob("*.py")):
            if "migrations" not in path.parts:
                yield path, path.read_text(encoding="utf-8")
        for path in sorted([*folder.rglob("*.html"), *folder.rglob("*.txt")]):
            yield path, unindented(templatize(path.read_text(encoding="utf-8"), origin=str(path)))


def messages() -> Iterator[Message]:
    """Yield every message; one that stands in several places comes several times."""
    for path, text in sources():
        for line, found, _comments, context in extract(
            "python", BytesIO(text.encode()), keywords=KEYWORDS
        ):
            place = f"{path.relative_to(ROOT)}:{line}"
            one, more = (found, None) if isinstance(found, str) else (found[0], found[1])
            if one:
                yield Message(place, context, one, more)
