"""What types, fields and topics are called."""

from collections.abc import Iterator
from typing import Any

from django import template
from django.utils.translation import get_language

from cms.content_types import content_types
from home.site import plain_fields as fields

register = template.Library()


@register.filter
def label(document: dict[str, Any], name: str) -> str:
    """Return what the value of a document's field is called: kind, status, licence."""
    return fields.choice_label(document, name)


@register.filter
def type_label(type_name: str) -> str:
    """Return what a type is called."""
    declared = content_types().get(type_name)
    return str(declared.model._meta.verbose_name) if declared else type_name


@register.filter
def type_label_plural(type_name: str) -> str:
    """Return what several of a type are called."""
    declared = content_types().get(type_name)
    return str(declared.model._meta.verbose_name_plural) if declared else type_name


@register.filter
def topic_name(topic: Any) -> str:
    """Return a topic's name in the language of the interface; a document's topic or the model."""
    found = topic if isinstance(topic, dict) else vars(topic)
    english = found["name_en"] if (get_language() or "").startswith("en") else ""
    return str(english or found["name"])


@register.filter
def streams(document: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """Return every stream of a document."""
    return fields.streams(document)


@register.filter
def plain_fields(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Return (label, words) for the simple fields that a type adds."""
    return fields.plain_fields(document)


@register.filter
def card_templates(document: dict[str, Any]) -> list[str]:
    """Return the templates that may show a document as a card, the best first."""
    return [f"components/cards/{document['type']}.html", "components/cards/card.html"]


@register.filter
def topic_icons(icon: str) -> list[str]:
    """Return the drawings that may stand for a topic, the best first."""
    return [f"icons/topics/{icon}.svg", "icons/topics/leaf.svg"]
