"""oEmbed 1.0 (https://oembed.com): what to show for an address of this site."""

import re
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, SubElement, tostring

import orjson
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.http import require_safe

from delivery.api.problems import ProblemError, problem_response
from delivery.api.responses import answer
from delivery.embeds.pages import EmbeddedPage, find_page
from delivery.embeds.reading import language_of
from delivery.embeds.snippets import iframe, provider

WIDTH = 600
CACHE_AGE = 3600  # seconds
MOST_DIGITS = 6
XML = "text/xml; charset=utf-8"
# Characters that no XML document may hold, however they are written.
NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def largest(request: HttpRequest, name: str) -> int | None:
    """Return a bound in pixels; raises ProblemError(400) where it is no number above 0."""
    text = request.GET.get(name, "")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS and int(text)):
        raise ProblemError(400, f"`{name}` must be a number of pixels, 1 or more.")
    return int(text)


def rich(page: EmbeddedPage, root: str, width: int, height: int) -> dict[str, Any]:
    """Return what only a page with a frame has."""
    title = f"{provider()}: {page.title}" if page.title else provider()
    return {
        "type": "rich",
        "html": iframe(urljoin(root, page.frame), title, str(width), height),
        "width": width,
        "height": height,
    }


def thumbnail(
    page: EmbeddedPage, root: str, width: int | None, height: int | None
) -> dict[str, Any]:
    """Return the picture of a page, if it has one within the bounds."""
    file = page.picture
    if not file or file["width"] > (width or file["width"]):
        return {}
    if file["height"] > (height or file["height"]):
        return {}
    return {
        "thumbnail_url": urljoin(root, file["url"]),
        "thumbnail_width": file["width"],
        "thumbnail_height": file["height"],
    }


def described(request: HttpRequest, page: EmbeddedPage) -> dict[str, Any]:
    """Return the answer as a mapping; raises ProblemError(400) on bounds that are none."""
    width, height = largest(request, "maxwidth"), largest(request, "maxheight")
    root = request.build_absolute_uri("/")
    found: dict[str, Any] = {
        "version": "1.0",
        "type": "link",
        "title": page.title or provider(),
        "provider_name": provider(),
        "provider_url": root,
        "cache_age": CACHE_AGE,
    }
    if page.frame:
        found |= rich(
            page, root, min(width or WIDTH, WIDTH), min(height or page.height, page.height)
        )
    return found | thumbnail(page, root, width, height)


def as_xml(found: dict[str, Any]) -> bytes:
    """Return an answer as XML."""
    root = Element("oembed")
    for name, value in found.items():
        SubElement(root, name).text = NOT_XML.sub("", str(value))
    made: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return made


@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """Say how to embed an address; errors are problem details."""
    kind = request.GET.get("format") or "json"
    if kind not in ("json", "xml"):
        return problem_response(501, "Ask for `format=json` or `format=xml`.")
    address = request.GET.get("url", "")
    if not address:
        return problem_response(400, "`url` is missing: the address of a page of this site.")
    with translation.override(language_of(request.GET)):
        page = find_page(request, address)
        if page is None:
            return problem_response(404, "No public page of this site is at that address.")
        try:
            found = described(request, page)
        except ProblemError as problem:
            return problem_response(problem.status, problem.detail)
    if kind == "xml":
        return answer(request, as_xml(found), content_type=XML)
    return answer(request, orjson.dumps(found))
