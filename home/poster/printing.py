"""The poster as PDF, made when it is asked for: one at a time in a process, and kept."""

from hashlib import sha256
from threading import Lock

from django.core.cache import cache
from django.template.loader import render_to_string
from django.utils.translation import get_language

from delivery.models import Generation
from home.poster.fitting import LARGE, Fit, ways_to_fit
from home.poster.poster import Poster

STYLESHEET = "posters/print.css"
KEPT_FOR = 60 * 60  # seconds
PATIENCE = 10  # seconds
MOST_TRIES = 5
making = Lock()


class Busy(Exception):
    """Others are having posters made; it can be asked again in a moment."""


def key_of(poster: Poster) -> str:
    """Return under what a PDF is kept: the same for all who ask, until something changes."""
    row = Generation.row()
    parts = (str(row.epoch), str(row.number), get_language() or "", poster.address)
    text = "\n".join((*parts, poster.made_on.isoformat()))
    return f"poster:{sha256(text.encode()).hexdigest()}"


def kept_pdf(poster: Poster) -> bytes | None:
    """Return the PDF where it has been made already."""
    found: bytes | None = cache.get(key_of(poster))
    return found


def make_pdf(poster: Poster) -> bytes:
    """Return the PDF and keep it. Raises Busy, and OSError where Pango is missing."""
    # Without Pango this import fails: the rest of the site does without it.
    from cms.printing.pdf import Printing, written

    if not making.acquire(timeout=PATIENCE):
        raise Busy
    try:
        for tried, fit in enumerate(fits_of(poster), start=1):
            document = Printing(html_of(poster, fit), STYLESHEET).laid_out()
            if len(document.pages) == 1 or tried == MOST_TRIES:
                break
        content = written(document)
    finally:
        making.release()
    cache.set(key_of(poster), content, KEPT_FOR)
    return content


def fits_of(poster: Poster) -> list[Fit]:
    """Return the ways to put it on one sheet, of which there is always one."""
    return list(ways_to_fit(poster.days)) or [first_fit(poster)]


def first_fit(poster: Poster) -> Fit:
    """Return the way that looks best by its measures."""
    return next(ways_to_fit(poster.days), Fit(LARGE, [], poster.number))


def html_of(poster: Poster, fit: Fit) -> str:
    """Return the sheet as a page of its own."""
    return render_to_string("calendar/poster_print.html", {"poster": poster, "fit": fit})
