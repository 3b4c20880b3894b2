"""Rich text as readers get it: plain HTML with absolute addresses and nothing of the database."""

import re
from collections.abc import Callable
from typing import Any

from bs4 import Tag
from wagtail.rich_text import RichText, expand_db_html, get_text_for_indexing
from wagtail.whitelist import (
    DEFAULT_ELEMENT_RULES,
    Whitelister,
    allow_without_attributes,
    attribute_rule,
    check_url,
)

from blocks.rich_text_links import PublicLinks
from cms.building import Building
from cms.documents import Value

KEPT_PLAIN = ("blockquote", "code", "del", "figcaption", "figure", "pre", "s")
LEFT_OUT = ("embed", "iframe", "object", "script", "style", "template")


class RichTextDocument(Value):
    """A text with simple marks, as HTML, and the same without any."""

    html: str
    text: str


class PublicHTML(Whitelister):
    """Keeps the marks that belong into a text, and the attributes that readers need."""

    def __init__(self, building: Building) -> None:
        self.building = building
        only_picture = attribute_rule(
            {"src": self.address, "width": True, "height": True, "alt": True}
        )
        self.element_rules: dict[str, Callable[[Tag], Any]] = {
            **DEFAULT_ELEMENT_RULES,
            **dict.fromkeys(KEPT_PLAIN, allow_without_attributes),
            **dict.fromkeys(LEFT_OUT, Tag.decompose),
            "a": self.link,
            "img": only_picture,
        }

    def address(self, written: str) -> str | None:
        """Return an address as any reader can follow it, or None where it is none."""
        if check_url(written) is None:
            return None
        try:
            return written if written.startswith("#") else self.building.absolute(written)
        except ValueError:  # such as a broken IPv6 host
            return None

    def link(self, tag: Tag) -> None:
        """Make a link absolute; where it leads nowhere, only its text stays."""
        attribute_rule({"href": self.address})(tag)
        if not tag.get("href"):
            tag.unwrap()


def public_html(source: str, building: Building) -> str:
    """Return stored rich text as HTML for readers."""
    return str(PublicHTML(building).clean(expand_db_html(PublicLinks(building)(source))))


def rich_text_document(value: RichText, building: Building) -> RichTextDocument | None:
    """Return the public form of a rich text, or None where it says nothing."""
    html = public_html(value.source, building)
    text = re.sub(r"\s+", " ", get_text_for_indexing(html)).strip()
    if not text and "<img" not in html and "<hr" not in html:
        return None
    return RichTextDocument(html=html, text=text)
