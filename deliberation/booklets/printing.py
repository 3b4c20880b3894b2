"""A snapshot as PDF for print: tagged (PDF/UA-1), with our own fonts, nothing fetched."""

from base64 import b64encode
from collections.abc import Callable
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString

from cms.printing.pdf import Printing, written
from cms.qr import qr_code
from deliberation.booklets.chapters import Chapter, read_chapters
from deliberation.booklets.front_matter import foreword, prepared
from deliberation.booklets.pictures import read_jpeg

STYLESHEET = "booklets/print.css"
STAGES = 3  # the whole text put together, laid out, written


def render_pdf(snapshot: dict[str, Any], progress: Callable[[int, int], None]) -> bytes:
    """Return the PDF of a snapshot.

    `progress(done, total)` is called after each record and each stage of the layout; it ends with
    (total, total). A missing picture is left out. Raises FileNotFoundError where the stylesheet of
    the booklets is not among the static files.
    """
    booklet = prepared(snapshot)
    total = len(booklet["records"]) + STAGES
    with translation.override(booklet["language"]):
        chapters, records = [], []
        for chapter in read_chapters(booklet, as_data):
            chapters.append(chapter)
            records.append(print_record(chapter))
            progress(chapter.number, total)
        context = {
            "booklet": booklet,
            "chapters": chapters,
            "records": records,
            "foreword": foreword(booklet),
        }
        html = render_to_string("booklets/print.html", context)
    return lay_out(html, lambda stage: progress(total - STAGES + stage, total))


def print_record(chapter: Chapter) -> SafeString:
    """Return the HTML of one record with the QR code of its page."""
    context = {"chapter": chapter, "qr": qr_code(chapter.link)}
    return render_to_string("booklets/print_record.html", context)


def lay_out(html: str, stage_done: Callable[[int], None]) -> bytes:
    """Return the PDF of an HTML text; `stage_done` is told 1, 2 and 3."""
    printing = Printing(html, STYLESHEET)
    stage_done(1)
    document = printing.laid_out()
    stage_done(2)
    content = written(document)
    stage_done(3)
    return content


def as_data(image: dict[str, Any]) -> str:
    """Return a picture as a data URI, or "" where its file is missing."""
    content = read_jpeg(image)
    return f"data:image/jpeg;base64,{b64encode(content).decode()}" if content else ""
