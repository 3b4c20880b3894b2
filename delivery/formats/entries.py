"""A document as an entry of a feed, the same for Atom, RSS and JSON Feed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from delivery.formats.characters import clean
from delivery.formats.pictures import PictureFile, picture_of


@dataclass(frozen=True)
class Entry:
    """What every feed says of a document; `id` is a URN that never changes."""

    id: str
    title: str
    url: str
    summary: str
    published_at: datetime
    updated_at: datetime
    categories: tuple[str, ...]
    picture: PictureFile | None
    author: str
    language: str


def entry_of(document: dict[str, Any]) -> Entry:
    """Return a document's entry, in characters that every feed can carry."""
    owner = document["community"] or document["section"]
    names = [*(topic["name"] for topic in document["topics"]), *document["tags"]]
    return Entry(
        id=f"urn:uuid:{document['id']}",
        title=clean(document["title"]),
        url=document["url"],
        summary=clean(document["summary"]),
        published_at=datetime.fromisoformat(document["published_at"]),
        updated_at=datetime.fromisoformat(document["updated_at"]),
        categories=tuple(dict.fromkeys(clean(name) for name in names)),
        picture=picture_of(document),
        author=clean(owner["title"]) if owner else "",
        language=document["locale"],
    )
