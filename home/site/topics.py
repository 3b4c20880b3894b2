"""The topics, and all that is published under one of them."""

from urllib.parse import urlencode, urlsplit

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from cms.content_types import content_types
from cms.models import Topic
from delivery.following.cookie import kept_topics
from home.site.groups import group

SHOWN = 6


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """Show every topic, and which of them are one's own."""
    context = {"topics": Topic.objects.all(), "mine": kept_topics(request)}
    return TemplateResponse(request, "topics/topics.html", context)


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what there is of each type under a topic; 404 where there is no such topic."""
    found = Topic.objects.filter(slug=slug).first() if slug.isprintable() else None
    if found is None:
        raise Http404
    declared = sorted(content_types().values(), key=lambda each: each.model.is_section)
    groups = [group(each, limit=SHOWN, topics=[slug]) for each in declared]
    context = {
        "topic": found,
        "groups": [each for each in groups if each.documents],
        "is_mine": slug in kept_topics(request),
        **ways(request, slug),
    }
    return TemplateResponse(request, "topics/topic.html", context)


def ways(request: HttpRequest, slug: str) -> dict[str, str]:
    """Return where else a topic can be followed: calendar, feed, paper."""
    query = urlencode({"topic": slug})
    calendar = request.build_absolute_uri(f"{reverse('my_ics')}?{query}")
    return {
        "calendar_address": f"{reverse('calendar')}?{query}",
        "poster_address": f"{reverse('poster')}?{query}",
        "webcal": f"webcal:{calendar.removeprefix(urlsplit(calendar).scheme + ':')}",
        "feed_address": request.build_absolute_uri(f"{reverse('my_atom')}?{query}"),
    }
