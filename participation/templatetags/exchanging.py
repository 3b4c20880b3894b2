"""Needs and offers in templates: what fits, how often it came about, and times in words."""

from typing import Any

from django import template

from participation.exchanging import matching
from participation.exchanging.choices import Audience, Reach, slot_label
from participation.exchanging.counts import worked, worked_by_card
from participation.exchanging.reasons import slots_of

register = template.Library()


@register.simple_tag
def matches(document: dict[str, Any]) -> list[matching.Match]:
    """Return what fits a card or a resource; one query."""
    return matching.matches(document)


@register.simple_tag
def times_worked(document: dict[str, Any]) -> int:
    """Return how often a card has led somewhere; one query."""
    return worked_by_card([document["id"]]).get(document["id"], 0)


@register.simple_tag
def times_worked_in_all() -> int:
    """Return how often any card has led somewhere; one query."""
    return worked().count()


@register.filter
def slot_words(document: dict[str, Any]) -> str:
    """Return the times of a card in words, or ""."""
    return ", ".join(map(slot_label, slots_of(document)))


@register.filter
def audience_words(document: dict[str, Any]) -> str:
    """Return for whom a card is, in words, or ""."""
    return ", ".join(str(Audience(each).label) for each in document["audiences"])


@register.filter
def reach_words(document: dict[str, Any]) -> str:
    """Return how far a card reaches, in words, or ""."""
    reach = document.get("reach")
    return str(Reach(reach).label) if reach in Reach.values else ""
