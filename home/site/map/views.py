"""The map's page, and its parts that a script asks for: the list, the pins, what is at a pin."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.http import parse_etags
from django.views.decorators.http import require_safe

from delivery.api.responses import etag_of
from delivery.hot.encodings import IDENTITY, chosen
from home.site.map.asked import MapAsked, box_text, read_asked
from home.site.map.form import form_of, topic_names
from home.site.map.kept import spots_for
from home.site.map.listing import documents_of, entries, is_meant, listing
from home.site.map.picture import picture
from home.site.map.points import KEPT
from home.site.map.view import view_of

MOST_HERE = 30


def list_context(asked: MapAsked) -> dict[str, Any]:
    """Return what the list's template needs."""
    found = listing(asked)
    return {
        "asked": asked,
        "listing": found,
        "view": box_text(view_of(asked.where)),
        "before": asked.address(*page_pair(found.page - 1)) if found.page > 1 else "",
        "next": asked.address(*page_pair(found.page + 1)) if found.is_more else "",
        "everywhere": asked.address(without=("district", "near", "radius", "bbox", "place")),
        "placeless_address": asked.address(("place", "none")),
        "all_times": asked.address(without=("time",)),
    }


def page_pair(number: int) -> list[tuple[str, str]]:
    """Return the parameter of a part of the list; the first needs none."""
    return [("page", str(number))] if number > 1 else []


@require_safe
def town_map(request: HttpRequest) -> HttpResponse:
    """Show the map: a form, a list, and a picture that a script brings to life."""
    topics = topic_names()
    asked = read_asked(request.GET, topics)
    context = list_context(asked) | form_of(request, asked, topics)
    view = view_of(asked.where)
    context["picture"] = picture(asked, view, context["listing"].spots)
    return TemplateResponse(request, "map/map.html", context)


@require_safe
def map_list(request: HttpRequest) -> HttpResponse:
    """Show the list alone, as the page has it."""
    topics = topic_names()
    asked = read_asked(request.GET, topics)
    context = list_context(asked) | form_of(request, asked, topics)
    return unindexed(TemplateResponse(request, "map/list.html", context))


@require_safe
def map_here(request: HttpRequest) -> HttpResponse:
    """Show what is in a box, such as around one pin, in few words."""
    asked = read_asked(request.GET, topic_names())
    every, _key = spots_for(asked.choice, asked.stretch, timezone.now())
    found = [each for each in every if is_meant(each, asked)]
    shown = found[:MOST_HERE]
    context = {
        "entries": entries(shown, documents_of(shown)),
        "more": len(found) - len(shown),
        "address": asked.address(),
    }
    return unindexed(TemplateResponse(request, "map/here.html", context))


@require_safe
def map_points(request: HttpRequest) -> HttpResponse:
    """Send the pins of what is asked, wherever the map looks; 304 to who has them."""
    asked = read_asked(request.GET, topic_names())
    every, key = spots_for(asked.choice, asked.stretch, timezone.now())
    place = tuple(each for each in asked.place if each[0] != "bbox")
    spots = [each for each in every if is_meant(each, asked)] if place else every
    encoding = chosen(request.headers.get("Accept-Encoding", ""))
    body = KEPT.get((key, place), encoding, spots)
    etag = etag_of(body)
    response: HttpResponse
    if etag in parse_etags(request.headers.get("If-None-Match", "")):
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(body, content_type="application/json")
        if encoding != IDENTITY:
            response["Content-Encoding"] = encoding
    response["ETag"] = etag
    response["Cache-Control"] = "public, max-age=0, s-maxage=60"
    response["Content-Language"] = "zxx"  # no words for people
    patch_vary_headers(response, ("Accept-Encoding",))
    return unindexed(response)


def unindexed(response: HttpResponse) -> HttpResponse:
    """Keep a part of a page out of what searches find."""
    response["X-Robots-Tag"] = "noindex"
    return response
