"""A document in the words of schema.org, in templates."""

from typing import Any

import orjson
from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from delivery.formats.linked_data import CONTEXT, MEDIA_TYPE, thing_of

register = template.Library()
# So that no text can end the element, or begin a comment in it.
ESCAPES = {ord(each): f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}


@register.simple_tag
def linked_data(document: dict[str, Any]) -> SafeString:
    """Return a document as a block of data for search engines; it holds no script."""
    thing = orjson.dumps({"@context": CONTEXT} | thing_of(document)).decode()
    return format_html(
        '<script type="{}">{}</script>', MEDIA_TYPE, mark_safe(thing.translate(ESCAPES))
    )
