"""The sitemap: an index, the fixed pages, and all publications in parts."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils.html import escape
from django.views.decorators.http import require_safe

from cms.models import Topic
from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.found.fixed import fixed_paths

# The protocol takes 50,000; smaller parts are read and made sooner.
PART = 10_000
MOST = 50_000  # parts in an index
XML = "application/xml; charset=utf-8"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
KEPT = "public, max-age=600"


def headed(response: HttpResponse | StreamingHttpResponse) -> HttpResponse | StreamingHttpResponse:
    """Let caches keep a list of addresses for a while; it is in nobody's language."""
    response["Cache-Control"] = KEPT
    response["Content-Language"] = "zxx"
    return response


@require_safe
def index(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """Say where the parts are."""
    count = Publication.objects.filter(state=PublicationState.LIVE).count()
    parts = range(1, -(-count // PART) + 1)
    paths = [
        reverse("sitemap_fixed"),
        *(reverse("sitemap_part", args=[number]) for number in parts),
    ]
    places = "".join(
        f"<sitemap><loc>{escape(request.build_absolute_uri(path))}</loc></sitemap>\n"
        for path in paths
    )
    body = f"{HEAD}<sitemapindex {NAMESPACE}>\n{places}</sitemapindex>\n"
    return headed(HttpResponse(body, content_type=XML))


@require_safe
def fixed(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """List the pages that nobody has published."""
    topics = [
        reverse("topic", args=[slug]) for slug in Topic.objects.values_list("slug", flat=True)
    ]
    addresses = (request.build_absolute_uri(path) for path in [*fixed_paths(), *topics])
    entries = (f"<url><loc>{escape(each)}</loc></url>\n" for each in addresses)
    return headed(HttpResponse("".join(written(entries)), content_type=XML))


@require_safe
def part(request: HttpRequest, number: int) -> HttpResponse | StreamingHttpResponse:
    """List one part of the publications; 404 beyond the last."""
    if not 1 <= number <= MOST:
        raise Http404
    begin = (number - 1) * PART
    rows = Publication.objects.filter(state=PublicationState.LIVE).order_by("pk")
    wanted = rows.values_list("url", "updated_at")[begin : begin + PART]
    if not wanted[:1]:
        raise Http404
    entries = (entry(url, at) for url, at in wanted.iterator(2000))
    return headed(StreamingHttpResponse(written(entries), content_type=XML))


def written(entries: Iterable[str]) -> Iterator[str]:
    """Yield a list of addresses as XML."""
    return chain([f"{HEAD}<urlset {NAMESPACE}>\n"], entries, ["</urlset>\n"])


def entry(url: str, updated_at: datetime) -> str:
    """Return one page, and when it last changed."""
    stamp = updated_at.isoformat(timespec="seconds")
    return f"<url><loc>{escape(url)}</loc><lastmod>{stamp}</lastmod></url>\n"
