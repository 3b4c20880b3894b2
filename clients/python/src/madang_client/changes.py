"""What has changed since a reader last asked."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

import httpx

from madang_client.documents import Document
from madang_client.json_text import elements, members
from madang_client.reading import expecting, number_in, object_in, text_in


@dataclass(frozen=True)
class Put:
    """A document to store under its id, over what was there."""

    number: int
    document: Document


@dataclass(frozen=True)
class Delete:
    """Something to let go of, if it is there; `gone_at` is none where only a filter left it out."""

    number: int
    type: str
    id: str
    slug: str
    reason: str
    gone_at: datetime | None


Change = Put | Delete


@dataclass(frozen=True)
class ChangesPage:
    """Changes in their order, and where to go on: at once if there is more, else later.

    Keep `since` (or the address `next`) only after the changes have been stored.
    """

    items: tuple[Change, ...]
    next: str
    has_more: bool
    etag: str = field(default="", compare=False)

    @property
    def since(self) -> str:
        """The token with which to go on."""
        return httpx.URL(self.next).params["since"]

    @classmethod
    def of(cls, text: str, etag: str = "") -> Self:
        """Return an answer as a part of the changes; raises NotMadang."""
        with expecting("a list of changes"):
            told = object_in(text)
            items = tuple(change_of(each) for each in elements(members(text)["items"]))
            page = cls(items, text_in(told, "next"), told["has_more"] is True, etag)
            if not page.since:
                raise ValueError("no token")
            return page


def change_of(text: str) -> Change:
    """Return one change; raises ValueError, KeyError or TypeError."""
    written = members(text)
    kind = written["change"]
    if kind == '"put"':
        return Put(int(written["number"]), Document.of(written["document"]))
    if kind != '"delete"':
        raise ValueError("neither put nor delete")
    told = object_in(text)
    gone_at = told["gone_at"]
    moment = None if gone_at is None else datetime.fromisoformat(gone_at)
    words = {name: text_in(told, name) for name in ("type", "id", "slug", "reason")}
    return Delete(number_in(told, "number"), **words, gone_at=moment)
