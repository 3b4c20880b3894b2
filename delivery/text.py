"""The words of a document, as they are searched until a search of its own takes over."""

import unicodedata
from collections.abc import Iterator
from typing import Any

# Names of values, and what another field says already.
NOT_WORDS = frozenset(
    {
        *("checksum", "colour", "html", "icon", "id", "licence", "locale", "renditions", "slug"),
        *("timezone", "translation_key", "type", "url"),
    }
)


def as_searched(text: str) -> str:
    """Return text in one form of letters and without capitals."""
    return unicodedata.normalize("NFKC", text).casefold()


def leaves(value: Any) -> Iterator[str]:
    """Yield every text in a document (parsed JSON) that people would read."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)
    elif isinstance(value, dict):
        for name, each in value.items():
            if name not in NOT_WORDS and not name.endswith(("_at", "_on", "_url")):
                yield from leaves(each)


def text_of(document: dict[str, Any]) -> str:
    """Return all words of a document, part by part on lines of their own."""
    return as_searched("\n".join(leaves(document)))
