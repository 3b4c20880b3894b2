"""Which page of this site an address means, and the frame in which it can be shown elsewhere."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, unquote, urlencode, urlsplit
from uuid import UUID

import orjson
from django.db.models import Q
from django.http import HttpRequest, QueryDict
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils import timezone
from django.utils.encoding import iri_to_uri
from django.utils.text import capfirst
from wagtail.models import Site

from cms.content_types import ContentType, content_types
from cms.models import Topic
from delivery.embeds.asking import read_ask
from delivery.embeds.parameters import frame_parameters, names_of
from delivery.embeds.refusals import Refusal
from delivery.models import Publication
from delivery.models.publications import PublicationState

# Below these are programs' addresses and staff's pages.
NOT_PAGES = ("/admin/", "/api/", "/documents/", "/media/", "/static/", "/map/ground/", "/_util/")
LIST_HEIGHT, ITEM_HEIGHT = 640, 520


@dataclass(frozen=True)
class EmbeddedPage:
    """A page: its title ("" for the site's own), its frame ("" where it has none), its picture.

    `height` is in pixels; `picture` is a file of a document's picture: url, width and height.
    """

    title: str = ""
    frame: str = ""
    height: int = LIST_HEIGHT
    picture: dict[str, Any] | None = None


def is_ours(parts: SplitResult, request: HttpRequest) -> bool:
    """Tell whether an address is on this site, under the name it was asked by or its own."""
    if parts.scheme not in ("http", "https"):
        return False
    host = parts.netloc.lower()
    if host == request.get_host().lower():
        return True
    site = Site.find_for_request(request)
    return site is not None and host == urlsplit(site.root_url).netloc


def readable(declared: ContentType, query: str) -> str:
    """Return of a list's query what an embed understands; the list itself leaves the rest out."""
    sent = QueryDict(query, mutable=True)
    names = names_of(frame_parameters(declared))
    for name in set(sent) - names:
        del sent[name]
    while sent:
        try:
            read_ask(declared, sent, timezone.now())
            break
        except Refusal as refusal:
            for name in refusal.names & set(sent) or set(sent):
                del sent[name]
    return sent.urlencode()


def list_page(declared: ContentType, query: str) -> EmbeddedPage:
    """Return the list of a type, filtered as far as its address can be read."""
    kept = readable(declared, query)
    title = capfirst(str(declared.model._meta.verbose_name_plural))
    return EmbeddedPage(title, f"/embed/{declared.name}/" + (f"?{kept}" if kept else ""))


def item_page(condition: Q) -> EmbeddedPage | None:
    """Return the published item under a condition; None where none is public. One query."""
    rows = Publication.objects.filter(condition, state=PublicationState.LIVE)
    row = rows.order_by("published_at").values_list("uuid", "title", "body").first()
    if row is None:
        return None
    uuid, title, body = row
    picture = (orjson.loads(bytes(body or b"{}")).get("lead_image") or {}).get("renditions", {})
    files = picture.get("card", {})
    return EmbeddedPage(title, f"/embed/item/{uuid}/", ITEM_HEIGHT, files.get("webp"))


def on_calendar(**filters: str) -> EmbeddedPage:
    """Return what takes place in the city, which stands for pages that show some of everything."""
    declared = next((d for d in content_types().values() if d.channels.calendar), None)
    return list_page(declared, urlencode(filters)) if declared else EmbeddedPage()


def topic_page(slug: str) -> EmbeddedPage | None:
    """Return a topic; None where there is none of that name. One query."""
    found = Topic.objects.filter(slug=slug).first()
    return EmbeddedPage(found.name, on_calendar(topic=slug).frame) if found else None


def page_of(match: ResolverMatch, path: str, query: str) -> EmbeddedPage | None:
    """Return the page to which an address of this site leads, or None."""
    if match.url_name == "list":
        return list_page(match.kwargs["declared"], query)
    if match.url_name == "embed_list":
        declared = content_types().get(match.kwargs["name"])
        return list_page(declared, query) if declared else None
    if match.url_name == "embed_item":
        return item_page(Q(uuid=UUID(str(match.kwargs["uuid"]))))
    if match.url_name == "topic":
        return topic_page(match.kwargs["slug"])
    if match.url_name == "detail":
        return item_page(Q(path__in={path, iri_to_uri(path)}))
    # A page without anything in its address is the same for everybody.
    return EmbeddedPage() if not match.kwargs and not match.args else None


def find_page(request: HttpRequest, address: str) -> EmbeddedPage | None:
    """Return the public page at an address; None for other sites and for what is not public."""
    try:
        parts = urlsplit(address)
        path = unquote(parts.path, errors="strict") or "/"
        if not is_ours(parts, request) or not path.isprintable() or path.startswith(NOT_PAGES):
            return None
        if path == "/":
            return on_calendar()
        return page_of(resolve(path), path, parts.query)
    except (ValueError, Resolver404):
        return None
