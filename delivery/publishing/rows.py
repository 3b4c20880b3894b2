"""A document as a row: the columns by which it is found, and its body."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import orjson
from django.utils import timezone

from cms.building import Building
from cms.content_types import ContentType
from cms.documents import Document
from cms.pages import BasePage
from cms.rendering import to_json
from delivery.models.publications import PublicationState
from delivery.text import text_of

# Occurrences of an endless series are made this far ahead; a nightly `rebuild_publications` moves
# the end on.
AHEAD = timedelta(days=400)


@dataclass(frozen=True)
class Row:
    """All that is stored of one document."""

    columns: dict[str, Any]
    terms: frozenset[tuple[str, str]]
    occurrences: tuple[tuple[datetime, datetime], ...]


def terms_of(declared: ContentType, document: Document) -> frozenset[tuple[str, str]]:
    """Return the (filter, value) pairs under which the document is found."""
    pairs = {("topic", topic.slug) for topic in document.topics}
    pairs |= {("tag", tag) for tag in document.tags}
    pairs |= {(name, value[:255]) for name, value in declared.filter_values(document)}
    return frozenset(pairs)


def occurrences_of(declared: ContentType, page: Any) -> tuple[tuple[datetime, datetime], ...]:
    """Return the times of a page on the calendar, made ahead by AHEAD."""
    if not declared.channels.calendar:
        return ()
    until = timezone.now() + AHEAD
    return tuple((each.starts_at, each.ends_at) for each in page.occurrences(until))


def etag_of(body: bytes) -> str:
    """Return the mark by which two bodies are told apart."""
    return hashlib.sha256(body).hexdigest()[:32]


def columns_of(
    document: Document, body: bytes, occurrences: tuple[tuple[datetime, datetime], ...]
) -> dict[str, Any]:
    """Return the columns that say the same wherever the document is stored."""
    return {
        "type": document.type,
        "locale": document.locale,
        "translation_key": document.translation_key,
        "slug": document.slug,
        "path": urlsplit(document.url).path,
        "url": document.url,
        "title": document.title,
        "section": document.section.slug if document.section else "",
        "community": document.community.slug if document.community else "",
        "state": PublicationState.LIVE,
        "reason": "",
        "gone_at": None,
        "etag": etag_of(body),
        "starts_at": occurrences[0][0] if occurrences else None,
        "ends_at": max(end for _, end in occurrences) if occurrences else None,
        "published_at": document.published_at,
        "updated_at": document.updated_at,
        "text": text_of(orjson.loads(body)),
        "body": body,
    }


def row_of(declared: ContentType, page: BasePage) -> Row:
    """Build the page's document and what is stored with it."""
    document = declared.schema.from_page(page, Building.for_page(page))
    occurrences = occurrences_of(declared, page)
    place = page if declared.channels.map else None
    own = {
        "page_pk": page.pk,
        "latitude": getattr(place, "latitude", None),
        "longitude": getattr(place, "longitude", None),
    }
    columns = columns_of(document, to_json(document), occurrences) | own
    return Row(columns, terms_of(declared, document), occurrences)
