"""Joining in templates of other apps."""

from typing import Any
from uuid import UUID

from django import template

from participation.joining.free import FreePlaces, free_places

register = template.Library()


@register.simple_tag
def places_of(document: dict[str, Any]) -> list[FreePlaces]:
    """Return the places of an event's (its document's) next turns; none where it takes no joins."""
    if not (document.get("join") or {}).get("is_here"):
        return []
    # A translation is joined at the first page: its address says which that is.
    return free_places(UUID(document["join"]["url"].rstrip("/").rpartition("/")[2]))
