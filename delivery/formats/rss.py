"""RSS 2.0 feeds. Sources: the RSS 2.0 specification; Atom's links for self and next."""

from datetime import datetime
from email.utils import format_datetime
from xml.etree.ElementTree import Element

from django.conf import settings

from delivery.formats import atom
from delivery.formats.entries import Entry, entry_of
from delivery.formats.list_part import ListPart
from delivery.formats.markup import child, to_xml

MEDIA_TYPE = "application/rss+xml"
MINUTES_TO_LIVE = "60"
# The format wants a length in bytes; nought is what it says where that is not known.
UNKNOWN_LENGTH = "0"


def said(moment: datetime) -> str:
    """Return a moment as RFC 822 has it."""
    return format_datetime(moment)


def write_rss(part: ListPart) -> bytes:
    """Return a part of a list as an RSS feed."""
    rss = Element("rss", {"version": "2.0", "xmlns:atom": atom.NAMESPACE})
    channel = child(rss, "channel")
    child(channel, "title", part.title)
    child(channel, "link", part.page_address)
    child(channel, "description", part.publisher)
    child(channel, "language", settings.LANGUAGE_CODE)
    child(channel, "lastBuildDate", said(part.updated_at))
    child(channel, "ttl", MINUTES_TO_LIVE)
    child(channel, "atom:link", rel="self", type=MEDIA_TYPE, href=part.address)
    if part.next_address:
        child(channel, "atom:link", rel="next", type=MEDIA_TYPE, href=part.next_address)
    for document in part.documents:
        add_item(channel, entry_of(document))
    return to_xml(rss)


def add_item(channel: Element, entry: Entry) -> None:
    """Add an item to the channel."""
    item = child(channel, "item")
    child(item, "title", entry.title)
    child(item, "link", entry.url)
    child(item, "guid", entry.id, isPermaLink="false")
    child(item, "description", entry.summary)
    child(item, "pubDate", said(entry.published_at))
    child(item, "atom:updated", entry.updated_at.isoformat())
    for name in entry.categories:
        child(item, "category", name)
    if entry.picture:
        child(
            item,
            "enclosure",
            url=entry.picture.url,
            type=entry.picture.media_type,
            length=UNKNOWN_LENGTH,
        )
