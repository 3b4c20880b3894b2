"""Links inside rich text: only those that any reader can follow keep their address."""

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.rich_text.rewriters import LinkRewriter

from blocks.openness import document_is_open, page_is_open
from cms.building import Building

NOWHERE = "<a>"


def by_key(found: Iterable[Any]) -> dict[str, Any]:
    """Return rows by their key as it stands in stored rich text."""
    return {str(row.pk): row for row in found}


class PublicLinks(LinkRewriter):
    """Writes links to pages and files with their addresses, and leaves all others as they are.

    Wagtail's own rules would also give the address of a draft or of a page that a few may see.
    """

    def __init__(self, building: Building) -> None:
        super().__init__()
        self.building = building

    def get_tag_replacements(
        self, tag_type: str | None, attrs_list: list[dict[str, str]]
    ) -> list[str]:
        """Return the opening tags for links of one kind; none means leave them."""
        # Eighteen digits: what is longer was never a key, and no database could look it up.
        keys = [key for a in attrs_list if (key := a.get("id", "")).isdecimal() and len(key) < 19]
        if tag_type == "page":
            pages = Page.objects.filter(pk__in=keys).defer_streamfields().specific()
            addresses = {k: p.url for k, p in by_key(pages).items() if page_is_open(p)}
        elif tag_type == "document":
            files = get_document_model().objects.filter(pk__in=keys)
            addresses = {k: f.url for k, f in by_key(files).items() if document_is_open(f)}
        else:
            return []
        return [self.opening_tag(addresses.get(attrs.get("id", ""))) for attrs in attrs_list]

    def opening_tag(self, address: str | None) -> str:
        """Return the tag that begins a link to `address`, or to nowhere."""
        return format_html('<a href="{}">', self.building.absolute(address)) if address else NOWHERE
