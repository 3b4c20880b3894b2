"""The formats of lists in templates."""

from collections.abc import Mapping, Sequence

from django import template

from cms.content_types import ContentType
from delivery.formats.discovery import Offered, offered_formats

register = template.Library()


@register.simple_tag
def list_formats(declared: ContentType, chosen: Mapping[str, Sequence[str]]) -> list[Offered]:
    """Return the formats of a type's list to subscribe to, with the chosen filters kept."""
    return offered_formats(declared, chosen)
