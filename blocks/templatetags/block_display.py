"""What templates need to show the documents of blocks."""

from collections.abc import Iterator, Mapping
from typing import Any

from django import template

register = template.Library()

# Fields that say nothing to a reader: names of things, not words.
UNSEEN = {"html", "id", "slug", "type", "licence"}


@register.filter
def block_templates(name: str) -> list[str]:
    """Return the templates that may show an item of type `name`, the best first."""
    return [f"blocks/{name}.html", "blocks/plain.html"]


@register.filter
def at(mapping: Mapping[str, Any], key: str) -> Any:
    """Return what a mapping holds under a key that only the template knows."""
    return mapping[key]


@register.filter
def as_lines(value: Any) -> list[str]:
    """Return the words of a document that nothing is known about, in its own order."""
    return list(words(value))


def words(value: Any) -> Iterator[str]:
    """Yield every text in a document, without markup, addresses and what is not for reading."""
    if isinstance(value, str):
        if value.strip() and not value.startswith(("http://", "https://", "/")):
            yield value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            if key not in UNSEEN:
                yield from words(each)
    elif isinstance(value, list):
        for each in value:
            yield from words(each)
