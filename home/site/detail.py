"""A page of the site, from its publication; whatever has none is Wagtail's."""

import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.encoding import iri_to_uri
from wagtail.models import Page
from wagtail.views import serve

from cms.interface_language import language_of
from cms.rendering import render_document
from delivery.models import Publication
from delivery.models.publications import PublicationState


def body_at(path: str) -> bytes | None:
    """Return the live document at a path, or None; a path may be kept with Hangul escaped."""
    rows = Publication.objects.filter(
        path__in={path, iri_to_uri(path)}, state=PublicationState.LIVE
    )
    body = rows.order_by("published_at").values_list("body", flat=True).first()
    return None if body is None else bytes(body)


def detail(request: HttpRequest, path: str) -> HttpResponse:
    """Show the publication at the request's path, else let Wagtail answer.

    Wagtail has the home page, private pages, redirects of its hooks, and the 404.
    """
    body = body_at(request.path) if request.method in ("GET", "HEAD") else None
    if body is None:
        answer: HttpResponse = serve(request, routed(request, path))
        return answer
    return render_document(request, orjson.loads(body))


def routed(request: HttpRequest, path: str) -> str:
    """Let Wagtail find the page in the tree of the path's language; return the path in that tree.

    By itself Wagtail would look in the tree of the interface's language.
    """
    language = language_of(path)
    within = path if language == settings.LANGUAGE_CODE else path.partition("/")[2]
    with translation.override(language):
        Page.route_for_request(request, within)  # which keeps what it has found
    return within
