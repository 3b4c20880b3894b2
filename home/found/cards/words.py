"""What a card says of a page."""

import hashlib
from dataclasses import astuple, dataclass
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cms.content_types import ContentType
from cms.models import Topic
from home.site.identity import city, site_name
from home.site.plain_fields import choice_label
from home.site.times import read_moment, say_span
from home.templatetags.labels import topic_name, type_label

OWN_COLOUR = "#1f6f5c"


@dataclass(frozen=True)
class CardWords:
    """The words of a card from above to below, and its colour."""

    eyebrow: str
    title: str
    lines: tuple[str, ...] = ()
    colour: str = OWN_COLOUR

    @property
    def mark(self) -> str:
        """What tells this card from any other; new words make a new address."""
        return hashlib.sha256(repr((DRAWING, city(), astuple(self))).encode()).hexdigest()[:16]

    @property
    def alt(self) -> str:
        """What the card shows, for those who cannot see it."""
        return ". ".join(filter(None, [self.title, *self.lines]))


# Raised when cards are drawn otherwise, so that no old one is shown.
DRAWING = 1


def when_of(document: dict[str, Any]) -> str:
    """Say when something begins and ends; nothing for what has no time."""
    begins, ends = document.get("starts_at"), document.get("ends_at")
    if not isinstance(begins, str):
        return ""
    last = ends if isinstance(ends, str) else begins
    is_all_day = bool(document.get("is_all_day"))
    return say_span(read_moment(begins), read_moment(last), is_all_day=is_all_day)


def place_of(document: dict[str, Any]) -> str:
    """Name the place of something, where it has one."""
    place = document.get("place")
    return str(place.get("name") or place.get("address") or "") if isinstance(place, dict) else ""


def colour_of(document: dict[str, Any]) -> str:
    """Return the colour of a section, or of a document's first topic."""
    own = document.get("colour")
    topics = document.get("topics") or [{}]
    return str(own if isinstance(own, str) and own else topics[0].get("colour") or OWN_COLOUR)


def of_document(document: dict[str, Any]) -> CardWords:
    """Return the words of a published page, in its own language."""
    with translation.override(document["locale"]):
        kind = choice_label(document, "kind") if document.get("kind") else ""
        section = document.get("section")
        by = str(section["title"]) if section else ""
        return CardWords(
            eyebrow=kind or type_label(document["type"]),
            title=document["title"],
            lines=tuple(filter(None, [when_of(document), place_of(document), by]))[:2],
            colour=colour_of(document),
        )


def of_list(declared: ContentType) -> CardWords:
    """Return the words of a type's list."""
    return CardWords(_("한자리에서 보기"), str(declared.model._meta.verbose_name_plural))


def of_topic(topic: Topic) -> CardWords:
    """Return the words of a topic."""
    return CardWords(_("주제"), topic_name(topic), colour=topic.colour)


def of_site() -> CardWords:
    """Return the words of all other pages."""
    return CardWords(
        "", site_name(), (_("동네에서 만나고, 나누고, 함께 정하는 일을 한곳에서 봅니다."),)
    )
