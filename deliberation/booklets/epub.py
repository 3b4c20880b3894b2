"""A snapshot as EPUB 3.3, for reading devices; the same snapshot gives the same bytes."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from deliberation.booklets.chapters import read_chapters
from deliberation.booklets.epub_archive import archive
from deliberation.booklets.epub_pictures import EpubPictures
from deliberation.booklets.front_matter import foreword, frozen_at, prepared

STYLESHEET = "booklets/epub.css"


@dataclass(frozen=True)
class EpubPage:
    """A page of the book: its id in the package, its title in the contents, and its XHTML."""

    id: str
    title: str
    content: str

    @property
    def name(self) -> str:
        """Return the name of the page's file."""
        return f"{self.id}.xhtml"


def render_epub(snapshot: dict[str, Any]) -> bytes:
    """Return the EPUB of a snapshot; a missing picture is left out.

    Raises FileNotFoundError where the stylesheet of the booklets is not among the static files.
    """
    booklet = prepared(snapshot)
    pictures = EpubPictures()
    with translation.override(booklet["language"]):
        pages = read_pages(booklet, pictures)
        texts = {
            "META-INF/container.xml": render_to_string("booklets/epub/container.xml"),
            "EPUB/package.opf": package(booklet, pages, list(pictures.files)),
            "EPUB/nav.xhtml": render_page("nav", _("차례"), booklet, pages=pages),
            "EPUB/booklet.css": stylesheet(),
        }
    texts |= {f"EPUB/{page.name}": page.content for page in pages}
    files = {name: text.encode() for name, text in texts.items()}
    files |= {f"EPUB/{name}": content for name, content in pictures.files.items()}
    return archive(files, frozen_at(booklet))


def read_pages(booklet: dict[str, Any], pictures: EpubPictures) -> list[EpubPage]:
    """Return the pages in the order of reading: cover, foreword, records, credits."""
    title = booklet["title"]
    pages = [EpubPage("cover", title, render_page("cover", title, booklet))]
    if before := foreword(booklet):
        words = _("머리말")
        content = render_page("foreword", words, booklet, foreword=before)
        pages.append(EpubPage("foreword", words, content))
    for chapter in read_chapters(booklet, pictures.source):
        content = render_page("record", chapter.title, booklet, chapter=chapter)
        pages.append(EpubPage(chapter.anchor, chapter.title, content))
    words = _("만든 이들")
    pages.append(EpubPage("credits", words, render_page("credits", words, booklet)))
    return pages


def render_page(template: str, title: str, booklet: dict[str, Any], **more: Any) -> str:
    """Return the XHTML of a page."""
    context = {"booklet": booklet, "title": title, "language": booklet["language"], **more}
    return render_to_string(f"booklets/epub/{template}.html", context)


def package(booklet: dict[str, Any], pages: list[EpubPage], pictures: list[str]) -> str:
    """Return the package document: what the book is, what is in it, in which order it is read."""
    at = frozen_at(booklet)
    named = f"{booklet.get('url') or booklet['title']}#{booklet.get('number')}@{at.isoformat()}"
    context = {
        "booklet": booklet,
        "identifier": uuid5(NAMESPACE_URL, named).urn,
        "modified": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "summary": _("제목과 차례로 오갈 수 있고, 그림에는 설명이 있습니다."),
        "pages": pages,
        "pictures": pictures,
    }
    return render_to_string("booklets/epub/package.opf", context)


def stylesheet() -> str:
    """Return the stylesheet of the pages."""
    found = finders.find(STYLESHEET)
    if not found:
        raise FileNotFoundError(STYLESHEET)
    return Path(found).read_text(encoding="utf-8")
