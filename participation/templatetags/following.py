"""What a reader follows, in templates of other apps."""

from typing import Any

from django import template
from django.template import Context
from django.utils import timezone

from delivery.following.cookie import kept_choice
from delivery.following.matching import coming
from participation.following.options import options, words_for

register = template.Library()


@register.simple_tag(takes_context=True)
def followed(context: Context, limit: int = 4) -> dict[str, Any] | None:
    """Return the choice that the browser keeps, in words, and what is coming of it; or None."""
    request = context.get("request")
    choice = kept_choice(request) if request is not None else None
    if choice is None:
        return None
    return {
        "words": words_for(choice, options()),
        "coming": coming(choice, timezone.now(), limit),
    }
