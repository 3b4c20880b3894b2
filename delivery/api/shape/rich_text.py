"""Rich text in the form that a reader's program takes: HTML, a tree of blocks, or Markdown."""

from enum import StrEnum
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from markdownify import markdownify


class RichTextForm(StrEnum):
    """How rich text is written: `html` as it is stored."""

    HTML = "html"
    BLOCKS = "blocks"
    MARKDOWN = "markdown"


def rewritten(value: Any, form: RichTextForm) -> Any:
    """Return a document, or a part of one, with its rich texts in another form.

    A rich text is `{"html": …, "text": …}`; the text stays, `html` gives way to `markdown`, or to
    `blocks`: a list of `{"tag", "attributes", "children"}`, where a child is a text or a block.
    """
    if isinstance(value, list):
        return [rewritten(each, form) for each in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"html", "text"} and isinstance(value["html"], str):
        made = blocks(value["html"]) if form is RichTextForm.BLOCKS else markdown(value["html"])
        return {form.value: made, "text": value["text"]}
    return {name: rewritten(each, form) for name, each in value.items()}


def markdown(html: str) -> str:
    """Return HTML as Markdown with ATX headings."""
    return str(markdownify(html, heading_style="ATX", bullets="-")).strip()


def blocks(html: str) -> list[Any]:
    """Return HTML as a tree."""
    return children(BeautifulSoup(html, "html.parser"))


def children(tag: Tag) -> list[Any]:
    """Return what stands in an element: texts and elements."""
    found: list[Any] = []
    for child in tag.children:
        if isinstance(child, Tag):
            found.append(
                {
                    "tag": child.name,
                    "attributes": {name: str(value) for name, value in child.attrs.items()},
                    "children": children(child),
                }
            )
        elif isinstance(child, NavigableString) and (str(child).strip() or tag.name == "p"):
            found.append(str(child))
    return found
