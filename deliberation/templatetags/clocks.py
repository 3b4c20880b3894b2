"""What is over, what is late, and how long it has been."""

from datetime import date
from typing import Any

from django import template

from deliberation.clock import (
    Clock,
    check_clock_of,
    clock_of,
    days_left,
    is_hearing_over,
    opinions_clock_of,
    takes_opinions,
)
from deliberation.stages import stage_words
from deliberation.waiting import Wait, wait_of

register = template.Library()


@register.filter
def clock(document: dict[str, Any]) -> Clock | None:
    """Return how a proposal stands in time."""
    return clock_of(document)


@register.filter
def check_clock(document: dict[str, Any]) -> Clock | None:
    """Return how the next check of a result stands in time."""
    return check_clock_of(document)


@register.filter
def opinions_clock(document: dict[str, Any]) -> Clock | None:
    """Return how long a hearing still takes opinions."""
    return opinions_clock_of(document)


@register.filter
def waited(since: date) -> Wait:
    """Return how long something has waited, in its largest unit."""
    return wait_of(since)


@register.filter
def days_late(day: str) -> int:
    """Return by how many days a day has passed; 0 where it has not."""
    return max(-days_left(day), 0)


@register.filter
def hearing_is_over(document: dict[str, Any]) -> bool:
    """Tell whether a hearing is over for everybody."""
    return is_hearing_over(document)


@register.filter
def is_open_to_opinions(document: dict[str, Any]) -> bool:
    """Tell whether a hearing still takes opinions."""
    return takes_opinions(document)


@register.filter
def done_of(milestones: list[dict[str, Any]]) -> int:
    """Return how many milestones have been reached."""
    return sum(bool(each["done_on"]) for each in milestones)


@register.filter
def last_done(milestones: list[dict[str, Any]]) -> str:
    """Return the day on which the last milestone was reached, or "" where none was."""
    return max((each["done_on"] for each in milestones if each["done_on"]), default="")


@register.filter
def stage_label(document: dict[str, Any]) -> str:
    """Return what the stage of a proposal or a result is called."""
    return stage_words(document["type"], document["stage"])
