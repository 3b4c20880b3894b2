"""What has to do with a document, for its page."""

from typing import Any
from uuid import UUID

from django.template import Library

from search.related import related_to

register = Library()
SHOWN = 3


@register.simple_tag
def related_documents(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the documents closest to one; none where it is not in the index (yet)."""
    found = related_to(UUID(str(document["id"])), limit=SHOWN)
    return [hit.document for hit in found or ()]
