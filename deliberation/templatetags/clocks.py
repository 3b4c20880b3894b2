"""What is over, what is late, and how long it has been."""

from typing import Any

from django import template

from deliberation.clock import Clock, clock_of, is_hearing_over, takes_opinions
from deliberation.stages import stage_words

register = template.Library()


@register.filter
def clock(document: dict[str, Any]) -> Clock | None:
    """Return how a proposal stands in time."""
    return clock_of(document)


@register.filter
def hearing_is_over(document: dict[str, Any]) -> bool:
    """Tell whether a hearing is over for everybody."""
    return is_hearing_over(document)


@register.filter
def is_open_to_opinions(document: dict[str, Any]) -> bool:
    """Tell whether a hearing still takes opinions."""
    return takes_opinions(document)


@register.filter
def stage_label(document: dict[str, Any]) -> str:
    """Return what the stage of a proposal or a result is called."""
    return stage_words(document["type"], document["stage"])
