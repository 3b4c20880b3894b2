"""The page of the styleguide."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from cms.content_types import ContentType, content_types
from cms.models import Topic
from delivery.query import ListQuery
from home.site.became import stage_counts
from home.site.parts import read_part
from home.site.styleguide.colours import pairs, schemes
from home.site.styleguide.odd import odd

ICONS = (
    "arrow",
    "calendar_add",
    "clock",
    "copy",
    "filter",
    "group",
    "link",
    "menu",
    "pen",
    "place",
    "qr",
    "quote",
    "repeat",
    "share",
    "skill",
    "space",
    "talk",
    "thing",
    "warning",
    "way",
    "yard",
)
DRAWINGS = ("yard", "path", "bowl", "lamp")


def example(declared: ContentType) -> dict[str, Any]:
    """Return a type with its newest document, if there is one."""
    found = read_part(ListQuery(types=[declared.name], limit=1)).documents
    return {"name": declared.name, "document": found[0] if found else None}


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """Show tokens, elements and components, the cards with what the site itself holds."""
    examples = [example(each) for each in content_types().values()]
    event = next((each["document"] for each in examples if each["name"] == "events"), None)
    day, night = schemes()
    context = {
        "colours": [(name, colour, night[name]) for name, colour in day.items()],
        "pairs": pairs(),
        "icons": [(name, f"icons/{name}.svg") for name in ICONS],
        "drawings": DRAWINGS,
        "examples": examples,
        "odd": list(odd(event)) if event else [],
        "topics": Topic.objects.all(),
        "stages": stage_counts(),
    }
    return TemplateResponse(request, "styleguide/styleguide.html", context)
