"""What a page's head tells search engines and messengers."""

from typing import Any
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from delivery.formats.formats import FORMATS
from home.found.cards.words import CardWords, of_document, of_list, of_site, of_topic
from home.site.translations import translations_of

register = template.Library()
# Other addresses with a part that changes may hold a secret: nothing repeats them.
OPEN = {"list", "topic", "edition", "edition_record"}
# The front page in each language.
HOMES = {"/", *(f"/{language}/" for language, _name in settings.LANGUAGES)} - {
    f"/{settings.LANGUAGE_CODE}/"
}


def is_open(request: HttpRequest) -> bool:
    """Tell whether a page's address may be repeated in it."""
    match = request.resolver_match
    if match is None or "/_" in request.path or getattr(request, "is_preview", False):
        return False
    return request.path in HOMES or match.url_name in OPEN or not (match.kwargs or match.args)


def card_of(context: Context) -> tuple[CardWords, str]:
    """Return the words of a page's card, and the address at which it is drawn."""
    if document := context.get("document"):
        return of_document(document), reverse("document_card", args=[document["id"]])
    if topic := context.get("topic"):
        return of_topic(topic), reverse("topic_card", args=[topic.slug])
    if declared := context.get("declared"):
        return of_list(declared), reverse("list_card", args=[declared])
    return of_site(), reverse("site_card")


def followed(context: Context) -> dict[str, str]:
    """Return what somebody would follow who likes this page: its topic, or its section."""
    if topic := context.get("topic"):
        return {"topic": topic.slug}
    document = context.get("document") or {}
    if document.get("type") == "sections":
        return {"section": document["slug"]}
    return {"section": document["section"]["slug"]} if document.get("section") else {}


def feeds(context: Context) -> list[dict[str, str]]:
    """Return the feeds and the calendar to which browsers and readers can subscribe here."""
    choice = followed(context)
    offered = []
    for each in FORMATS if choice else ():
        try:
            path = reverse(f"my_{each.suffix}")
        except NoReverseMatch:  # not every format is one to follow
            continue
        title = _("이어지는 소식") if each.channel != "calendar" else _("이어지는 일정")
        address = f"{path}?{urlencode(choice)}"
        offered.append(
            {"type": each.media_type, "title": f"{title} ({each.title})", "address": address}
        )
    return offered


@register.inclusion_tag("components/found.html", takes_context=True)
def found(context: Context) -> dict[str, Any]:
    """Return the head's links and words of a page; of one that is not public, nothing."""
    request = context.get("request")
    document = context.get("document")
    if request is None or getattr(request, "is_preview", False):
        return {}
    if not (document or is_open(request)):
        return {}
    words, address = card_of(context)
    page = context.get("page")
    return {
        "address": document["url"] if document else request.build_absolute_uri(request.path),
        "is_document": bool(document),
        "title": getattr(page, "hero_title", "") or words.title,
        "summary": document["summary"] if document else getattr(page, "hero_lead", ""),
        "language": document["locale"] if document else context.get("LANGUAGE_CODE", "ko"),
        "card": request.build_absolute_uri(f"{address}?{urlencode({'v': words.mark})}"),
        "alt": words.alt,
        "feeds": feeds(context),
        "translations": translations_of(request, context),
    }
