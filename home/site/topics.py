"""The topics, and all that is published under one of them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from cms.content_types import content_types
from cms.models import Topic
from home.site.groups import group

SHOWN = 6


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """Show every topic."""
    return TemplateResponse(request, "topics/topics.html", {"topics": Topic.objects.all()})


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what there is of each type under a topic; 404 where there is no such topic."""
    found = Topic.objects.filter(slug=slug).first() if slug.isprintable() else None
    if found is None:
        raise Http404
    declared = sorted(content_types().values(), key=lambda each: each.model.is_section)
    groups = [group(each, limit=SHOWN, topics=[slug]) for each in declared]
    context = {"topic": found, "groups": [each for each in groups if each.documents]}
    return TemplateResponse(request, "topics/topic.html", context)
