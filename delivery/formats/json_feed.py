"""JSON Feed. Source: JSON Feed 1.1."""

from typing import Any

import orjson
from django.conf import settings

from delivery.formats.entries import Entry, entry_of
from delivery.formats.list_part import ListPart
from delivery.formats.values import filled

MEDIA_TYPE = "application/feed+json"
VERSION = "https://jsonfeed.org/version/1.1"


def write_json_feed(part: ListPart) -> bytes:
    """Return a part of a list as a JSON Feed."""
    feed = {
        "version": VERSION,
        "title": part.title,
        "home_page_url": part.page_address,
        "feed_url": part.first_address,
        "next_url": part.next_address,
        "authors": [{"name": part.publisher}],
        "language": settings.LANGUAGE_CODE,
    }
    items = [item_of(entry_of(document)) for document in part.documents]
    return orjson.dumps(filled(feed) | {"items": items})


def item_of(entry: Entry) -> dict[str, Any]:
    """Return an entry as an item; its text is the summary, since the whole is on the page."""
    item = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "image": entry.picture.url if entry.picture else None,
        "date_published": entry.published_at.isoformat(),
        "date_modified": entry.updated_at.isoformat(),
        "authors": [{"name": entry.author}] if entry.author else None,
        "tags": list(entry.categories),
        "language": entry.language,
    }
    return filled(item) | {"content_text": entry.summary or entry.title}
