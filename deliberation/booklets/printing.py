"""A snapshot as PDF for print: tagged (PDF/UA-1), with our own fonts, nothing fetched."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from deliberation.booklets.chapters import Chapter, read_chapters
from deliberation.booklets.front_matter import foreword, prepared
from deliberation.booklets.own_files import OwnFiles
from deliberation.booklets.pictures import read_jpeg
from deliberation.booklets.qr import qr_code

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
    style = stylesheet()
    own_files, fonts = OwnFiles(), FontConfiguration()
    parsed = HTML(string=html, base_url=style.as_uri(), url_fetcher=own_files)
    css = CSS(
        string=style.read_text(encoding="utf-8"),
        base_url=style.as_uri(),
        url_fetcher=own_files,
        font_config=fonts,
    )
    stage_done(1)
    document = parsed.render(stylesheets=[css], font_config=fonts, pdf_variant="pdf/ua-1")
    stage_done(2)
    written: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
    stage_done(3)
    return written


def stylesheet() -> Path:
    """Return the print stylesheet's place; the fonts it names lie beside it."""
    found = finders.find(STYLESHEET)
    if not found:
        raise FileNotFoundError(STYLESHEET)
    return Path(found)


def as_data(image: dict[str, Any]) -> str:
    """Return a picture as a data URI, or "" where its file is missing."""
    content = read_jpeg(image)
    return f"data:image/jpeg;base64,{b64encode(content).decode()}" if content else ""
