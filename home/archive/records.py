"""What was said and decided: one row for each document of the trail that has a day.

Read out of all documents in one query, and kept until something is published.
"""

from dataclasses import dataclass
from typing import Any

import orjson
from django.core.cache import cache

from cms.content_types import ContentType, content_types
from delivery.models import Generation
from delivery.query import told_once

KEPT_FOR = 24 * 60 * 60  # seconds
BATCH = 200


@dataclass(frozen=True)
class Row:
    """A document in short: `day` is "" where nobody knows it, `people` None where not counted."""

    type: str
    title: str
    url: str
    locale: str
    day: str
    people: int | None
    stage: str
    section: str
    topics: tuple[str, ...]

    @property
    def year(self) -> int | None:
        """The year it belongs to."""
        return int(self.day[:4]) if self.day else None


def dated_types() -> dict[str, ContentType]:
    """Return the types whose documents are dated by a day of their own, without the calendar's."""
    return {
        name: each
        for name, each in content_types().items()
        if each.channels.trail and not each.channels.calendar
    }


def row_of(document: dict[str, Any], declared: ContentType) -> Row:
    """Return a document in short."""
    day = str(document.get(declared.channels.trail_date) or "")
    if document.get("met_on_precision") == "unknown":
        day = ""
    return Row(
        type=declared.name,
        title=document["title"],
        url=document["url"],
        locale=document["locale"],
        day=day[:10],
        people=document.get("participants_count"),
        stage=str(document.get("stage") or ""),
        section=(document.get("section") or {}).get("slug", ""),
        topics=tuple(topic["slug"] for topic in document["topics"]),
    )


def read_rows() -> list[Row]:
    """Return a row for each, the newest first; one query."""
    types = dated_types()
    bodies = told_once(types).values_list("type", "body")
    rows = [
        row_of(orjson.loads(bytes(body)), types[name])
        for name, body in bodies.iterator(chunk_size=BATCH)
        if body
    ]
    return sorted(rows, key=lambda row: (row.day, row.title), reverse=True)


def known_rows() -> list[Row]:
    """Return the rows as they were after the last change; two queries where they are not kept."""
    generation = Generation.objects.filter(pk=Generation.ONLY).values_list("epoch", "number")
    key = "archive:{0[0]}:{0[1]}".format(generation.first() or ("", 0))
    found: list[Row] | None = cache.get(key)
    if found is None:
        found = read_rows()
        cache.set(key, found, KEPT_FOR)
    return found
