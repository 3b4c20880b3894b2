"""Atom feeds. Sources: RFC 4287; RFC 5005 for the next part."""

from xml.etree.ElementTree import Element

from django.conf import settings

from delivery.formats.entries import Entry, entry_of
from delivery.formats.list_part import ListPart
from delivery.formats.markup import child, to_xml

NAMESPACE = "http://www.w3.org/2005/Atom"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MEDIA_TYPE = "application/atom+xml"


def write_atom(part: ListPart) -> bytes:
    """Return a part of a list as an Atom feed."""
    feed = Element("feed", {"xmlns": NAMESPACE, XML_LANG: settings.LANGUAGE_CODE})
    child(feed, "id", part.first_address)
    child(feed, "title", part.title)
    child(feed, "updated", part.updated_at.isoformat())
    child(child(feed, "author"), "name", part.publisher)
    child(feed, "link", rel="self", type=MEDIA_TYPE, href=part.address)
    child(feed, "link", rel="alternate", type="text/html", href=part.page_address)
    if part.next_address:
        child(feed, "link", rel="next", type=MEDIA_TYPE, href=part.next_address)
    for document in part.documents:
        add_entry(feed, entry_of(document))
    return to_xml(feed)


def add_entry(feed: Element, entry: Entry) -> None:
    """Add an entry to the feed."""
    made = child(feed, "entry")
    made.set(XML_LANG, entry.language)
    child(made, "id", entry.id)
    child(made, "title", entry.title)
    child(made, "link", rel="alternate", type="text/html", href=entry.url)
    if entry.picture:
        child(
            made,
            "link",
            rel="enclosure",
            type=entry.picture.media_type,
            href=entry.picture.url,
            title=entry.picture.alt,
        )
    child(made, "published", entry.published_at.isoformat())
    child(made, "updated", entry.updated_at.isoformat())
    if entry.author:
        child(child(made, "author"), "name", entry.author)
    for name in entry.categories:
        child(made, "category", term=name)
    child(made, "summary", entry.summary)
