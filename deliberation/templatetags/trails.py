"""The trail of a page, for its template."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from cms.content_types import content_types
from deliberation.choices.relations import Relation
from deliberation.trail.drawing import NARROW, WIDE, Drawing, draw
from deliberation.trail.graph import Step, Stop, Trail, read_with_documents
from deliberation.trail.telling import Told, Turn, told_by, turns_of

register = template.Library()
LONG = 30  # days: a silence that is worth a word
# What is said of the later stop.
WORDS = {
    Relation.AROSE_FROM: _("‘%(origin)s’에서 나왔습니다."),
    Relation.TAKEN_UP_BY: _("‘%(origin)s’, 여기에서 다루었습니다."),
    Relation.DELIBERATED_IN: _("‘%(origin)s’, 여기에서 숙의했습니다."),
    Relation.ANSWERED_BY: _("‘%(origin)s’에 대한 답입니다."),
    Relation.LED_TO: _("‘%(origin)s’에서 이어졌습니다."),
    Relation.INSPIRED_BY: _("‘%(origin)s’에서 실마리를 얻었습니다."),
}


@dataclass(frozen=True)
class ListedStop:
    """A stop in the list, with the steps that lead to it and the number each came from.

    `told` is what it tells at a glance; `silence` the days since the stop before, where long.
    """

    number: int
    stop: Stop
    steps: list[tuple[Step, Stop, int]]
    is_here: bool
    told: list[Told]
    silence: int


@dataclass(frozen=True)
class ShownTrail:
    """A trail in words and drawn."""

    trail: Trail
    stops: list[ListedStop]
    turns: list[Turn]
    wide: Drawing
    narrow: Drawing


@register.simple_tag
def trail_of(document: dict[str, Any]) -> ShownTrail | None:
    """Return the trail of a document, or None where it stands alone."""
    declared = content_types().get(document["type"])
    if declared is None or not declared.channels.trail:
        return None
    found = read_with_documents(UUID(document["id"]))
    if found is None or not (found[0].steps or any(stop.stages for stop in found[0].stops)):
        return None
    trail, documents = found
    numbers = {stop.id: number for number, stop in enumerate(trail.stops, start=1)}
    by_id = {stop.id: stop for stop in trail.stops}
    listed = [
        ListedStop(
            numbers[stop.id],
            stop,
            [(s, by_id[s.earlier], numbers[s.earlier]) for s in trail.steps if s.later == stop.id],
            stop.id == trail.id,
            [] if stop.id == trail.id else told_by(documents[stop.id]),
            silence(before, stop),
        )
        for before, stop in zip([None, *trail.stops], trail.stops, strict=False)
    ]
    turns = turns_of(documents[stop.id] for stop in trail.stops)
    return ShownTrail(trail, listed, turns, draw(trail, WIDE), draw(trail, NARROW))


def silence(before: Stop | None, stop: Stop) -> int:
    """Return how many days nothing happened before a stop, or 0 where they are few."""
    days = (stop.dated_on - before.dated_on).days if before else 0
    return days if days >= LONG else 0


@register.simple_tag
def step_words(step: Step, origin: Stop, locale: str) -> SafeString:
    """Return how a later stop came of an earlier one; the title keeps its own language."""
    title = format_html('<span lang="{}">{}</span>', locale, origin.title)
    return mark_safe(str(WORDS[step.relation]) % {"origin": title})
