"""Pictures of a booklet, read from the site's own uploads."""

from collections.abc import Callable
from io import BytesIO
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.utils.translation import gettext as _
from PIL import Image

from deliberation.booklets.pieces import Picture

# Returns what stands in `src` for the document of a picture, or "" to leave the picture out.
PictureSource = Callable[[dict[str, Any]], str]
PRESETS = ("wide", "full", "card", "thumbnail")
FORMATS = ("webp", "jpeg", "png", "avif")
WIDEST = 1200  # pixels: 250 to the inch on the page of a booklet
QUALITY = 82


def picture(
    image: dict[str, Any] | None, source: PictureSource, around: dict[str, Any] | None = None
) -> Picture | None:
    """Return a picture with its words, or None where there is none; `around` has a caption."""
    if not image or not (found := source(image)):
        return None
    caption = (around or {}).get("caption") or ""
    credit = f"{_('그림:')} {image['credit']}" if image.get("credit") else ""
    alt = (around or {}).get("alt") or image.get("alt") or caption or image.get("title")
    words = " ".join(each for each in (caption, credit) if each)
    return Picture(found, alt or _("설명이 없는 그림"), words)


def address(image: dict[str, Any]) -> str:
    """Return the address of the file that suits a page best, or ""."""
    renditions = image.get("renditions") or {}
    for preset in PRESETS:
        for kind in FORMATS:
            if url := ((renditions.get(preset) or {}).get(kind) or {}).get("url"):
                return str(url)
    return ""


def read_jpeg(image: dict[str, Any]) -> bytes | None:
    """Return the file of a picture as JPEG, or None where it is missing or cannot be read.

    JPEG is what a PDF holds as it is, and what every reader of EPUB shows.
    """
    path = unquote(urlsplit(address(image)).path)
    folder = urlsplit(settings.MEDIA_URL).path
    if not path.startswith(folder):
        return None
    try:
        with default_storage.open(path.removeprefix(folder)) as file, Image.open(file) as opened:
            return jpeg(opened)
    except (OSError, SuspiciousOperation, ValueError, Image.DecompressionBombError):
        return None


def jpeg(opened: Image.Image) -> bytes:
    """Return a picture as JPEG on white, no wider than a page needs."""
    opened.thumbnail((WIDEST, WIDEST))
    seen = opened.convert("RGBA")
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    written = BytesIO()
    paper.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
