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
from deliberation.trail.graph import Step, Stop, Trail, read_trail

register = template.Library()
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
    """A stop in the list, with the steps that lead to it and the number each came from."""

    number: int
    stop: Stop
    steps: list[tuple[Step, Stop, int]]
    is_here: bool


@dataclass(frozen=True)
class ShownTrail:
    """A trail in words and drawn."""

    trail: Trail
    stops: list[ListedStop]
    wide: Drawing
    narrow: Drawing


@register.simple_tag
def trail_of(document: dict[str, Any]) -> ShownTrail | None:
    """Return the trail of a document, or None where it stands alone."""
    declared = content_types().get(document["type"])
    if declared is None or not declared.channels.trail:
        return None
    trail = read_trail(UUID(document["id"]))
    if trail is None or not (trail.steps or any(stop.stages for stop in trail.stops)):
        return None
    numbers = {stop.id: number for number, stop in enumerate(trail.stops, start=1)}
    by_id = {stop.id: stop for stop in trail.stops}
    listed = [
        ListedStop(
            numbers[stop.id],
            stop,
            [(s, by_id[s.earlier], numbers[s.earlier]) for s in trail.steps if s.later == stop.id],
            stop.id == trail.id,
        )
        for stop in trail.stops
    ]
    return ShownTrail(trail, listed, draw(trail, WIDE), draw(trail, NARROW))


@register.simple_tag
def step_words(step: Step, origin: Stop, locale: str) -> SafeString:
    """Return how a later stop came of an earlier one; the title keeps its own language."""
    title = format_html('<span lang="{}">{}</span>', locale, origin.title)
    return mark_safe(str(WORDS[step.relation]) % {"origin": title})
