"""HTML laid out as tagged PDF (PDF/UA-1); without Pango this module cannot be imported."""

from pathlib import Path

from django.contrib.staticfiles import finders
from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration

from cms.printing.own_files import OwnFiles

VARIANT = "pdf/ua-1"


class Printing:
    """One HTML text on its way to paper; `stylesheet` is a static file beside its fonts.

    Raises FileNotFoundError where the stylesheet is not among the static files.
    """

    def __init__(self, html: str, stylesheet: str) -> None:
        style = path_of(stylesheet)
        own_files, self.fonts = OwnFiles(), FontConfiguration()
        self.html = HTML(string=html, base_url=style.as_uri(), url_fetcher=own_files)
        self.css = CSS(
            string=style.read_text(encoding="utf-8"),
            base_url=style.as_uri(),
            url_fetcher=own_files,
            font_config=self.fonts,
        )

    def laid_out(self) -> Document:
        """Return the pages."""
        return self.html.render(stylesheets=[self.css], font_config=self.fonts, pdf_variant=VARIANT)


def written(document: Document) -> bytes:
    """Return pages as a PDF file."""
    content: bytes = document.write_pdf(pdf_variant=VARIANT)
    return content


def path_of(stylesheet: str) -> Path:
    """Return a print stylesheet's place; the fonts it names lie beside it."""
    found = finders.find(stylesheet)
    if not found:
        raise FileNotFoundError(stylesheet)
    return Path(found)
