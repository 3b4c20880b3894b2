"""The records of a snapshot as chapters: what print, EPUB and the web edition share."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.encoding import iri_to_uri, uri_to_iri
from django.utils.translation import gettext as _

from deliberation.booklets.pictures import PictureSource, picture
from deliberation.booklets.pieces import Part, Picture, Text, paragraphs
from deliberation.booklets.record_parts import record_parts


@dataclass(frozen=True)
class Chapter:
    """One record; `anchor` names it within the booklet.

    `address` is its page on the site as people read it, `link` as machines do; both may be "".
    """

    number: int
    document: dict[str, Any]
    title: str
    summary: tuple[Text, ...]
    language: str
    address: str
    picture: Picture | None
    parts: tuple[Part, ...]

    @property
    def anchor(self) -> str:
        """Return the chapter's name for links."""
        return f"record-{self.number}"

    @property
    def link(self) -> str:
        """Return the address with all that is not ASCII, or not allowed, in percent signs."""
        return iri_to_uri(self.address)

    @property
    def bylines(self) -> list[str]:
        """Return the templates that may say who met when and where, the best first."""
        return [f"booklets/bylines/{self.document['type']}.html", "booklets/bylines/plain.html"]


def read_chapter(document: dict[str, Any], number: int, source: PictureSource) -> Chapter:
    """Return a record's document as chapter `number`, its headings in the active language."""
    return Chapter(
        number=number,
        document=document,
        title=" ".join((document.get("title") or "").split()) or _("제목이 없는 기록"),
        summary=paragraphs(document.get("summary")),
        language=document.get("locale") or "ko",
        address=web_address(document.get("url")),
        picture=picture(document.get("lead_image"), source),
        parts=tuple(record_parts(document, source)),
    )


def read_chapters(snapshot: dict[str, Any], source: PictureSource) -> Iterator[Chapter]:
    """Yield every record of a snapshot as a chapter, numbered from 1."""
    for number, document in enumerate(snapshot["records"], start=1):
        yield read_chapter(document, number, source)


def web_address(text: str | None) -> str:
    """Return an address that a reader can open, its Hangul readable, or ""."""
    return uri_to_iri(text) if text and text.startswith(("http://", "https://")) else ""
