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
def srcset(image: Mapping[str, Any], wanted: str) -> str:
    """Return the files of a picture for `srcset`, the smallest first; `wanted` is "wide avif".

    A size may have a smaller one beside it, which telephones take.
    """
    preset, kind = wanted.split()
    files = [image["renditions"].get(name, {}).get(kind) for name in (f"{preset}_small", preset)]
    by_width = {each["width"]: each["url"] for each in files if each}
    return ", ".join(f"{url} {width}w" for width, url in sorted(by_width.items()))


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
