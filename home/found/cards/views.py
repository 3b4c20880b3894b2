"""The addresses of cards."""

from uuid import UUID

import orjson
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import parse_etags
from django.views.decorators.http import require_safe

from cms.content_types import ContentType
from cms.models import Topic
from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.found.cards.kept import card
from home.found.cards.words import CardWords, of_document, of_list, of_site, of_topic

# The address a page gives changes with the words; who asks for another one gets today's.
KEPT = "public, max-age=86400, stale-while-revalidate=604800"


def shown(request: HttpRequest, words: CardWords) -> HttpResponse:
    """Return a card, or that the reader has it."""
    etag = f'"{words.mark}"'
    held = parse_etags(request.headers.get("If-None-Match", ""))
    is_held = etag in held or f"W/{etag}" in held
    response = (
        HttpResponse(status=304) if is_held else HttpResponse(card(words), content_type="image/png")
    )
    response["ETag"] = etag
    response["Cache-Control"] = KEPT
    return response


@require_safe
def document_card(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Return the card of what is public; 404 for all else."""
    rows = Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE)
    body = rows.values_list("body", flat=True).first()
    if body is None:
        raise Http404
    response = shown(request, of_document(orjson.loads(bytes(body))))
    response["Content-Language"] = "zxx"  # in the page's language, whoever asks
    return response


@require_safe
def list_card(request: HttpRequest, declared: ContentType) -> HttpResponse:
    """Return the card of a list."""
    return shown(request, of_list(declared))


@require_safe
def topic_card(request: HttpRequest, slug: str) -> HttpResponse:
    """Return the card of a topic."""
    found = Topic.objects.filter(slug=slug).first() if slug.isprintable() else None
    if found is None:
        raise Http404
    return shown(request, of_topic(found))


@require_safe
def site_card(request: HttpRequest) -> HttpResponse:
    """Return the card of all other pages."""
    return shown(request, of_site())
