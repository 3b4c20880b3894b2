"""Reviews in templates: where to write one, and what to do next."""

from typing import Any

from django import template

from participation.posting import next_steps as ways_on
from participation.reviewing.addresses import review_path
from participation.reviewing.reviewed import EVENTS, days_of

register = template.Library()


@register.simple_tag
def next_steps(uuid: str) -> list[ways_on.NextStep]:
    """Return the ways on from an event or a review."""
    return ways_on.next_steps(uuid)


@register.simple_tag
def review_address(document: dict[str, Any]) -> str:
    """Return where an event (its document) is reviewed, or "" where it has not been yet."""
    if document["type"] != EVENTS or not days_of(document):
        return ""
    return review_path(document["id"])
