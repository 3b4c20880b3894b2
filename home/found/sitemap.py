"""The sitemap: an index, the fixed pages, and all publications in parts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain
from uuid import UUID

from django.conf import settings
from django.db.models import Count
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
LINKS = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
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
    wanted = rows.values_list("url", "updated_at", "translation_key")[begin : begin + PART]
    if not wanted[:1]:
        raise Http404
    several = in_several_languages()
    entries = (entry(url, at, several.get(key, ())) for url, at, key in wanted.iterator(2000))
    return headed(StreamingHttpResponse(written(entries), content_type=XML))


def in_several_languages() -> dict[UUID | None, list[tuple[str, str]]]:
    """Return the languages and addresses of all that is published in more than one, by its key."""
    live = Publication.objects.filter(state=PublicationState.LIVE)
    several = live.values("translation_key").annotate(count=Count("pk")).filter(count__gt=1)
    rows = live.filter(translation_key__in=several.values("translation_key")).order_by("locale")
    found: dict[UUID | None, list[tuple[str, str]]] = defaultdict(list)
    for key, locale, url in rows.values_list("translation_key", "locale", "url"):
        found[key].append((locale, url))
    return found


def written(entries: Iterable[str]) -> Iterator[str]:
    """Yield a list of addresses as XML."""
    return chain([f"{HEAD}<urlset {NAMESPACE} {LINKS}>\n"], entries, ["</urlset>\n"])


def entry(url: str, updated_at: datetime, languages: Sequence[tuple[str, str]]) -> str:
    """Return one page, when it last changed, and where each of its languages is."""
    stamp = updated_at.isoformat(timespec="seconds")
    links = "".join(alternate(*each) for each in languages)
    return f"<url><loc>{escape(url)}</loc><lastmod>{stamp}</lastmod>{links}</url>\n"


def alternate(language: str, url: str) -> str:
    """Return the link to a page in one language; the city's own stands in for those missing."""
    names = [language, "x-default"] if language == settings.LANGUAGE_CODE else [language]
    return "".join(
        f'<xhtml:link rel="alternate" hreflang="{name}" href="{escape(url)}"/>' for name in names
    )
