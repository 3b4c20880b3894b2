"""Why two cards fit: each reason in words, so that nobody has to believe a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cms.places.coordinates import Point
from participation.exchanging.choices import Audience, slot_label
from participation.posting.area import metres_between

CLOSE = 3_000  # metres: near enough to be a reason
TOPIC, SLOT, DISTANCE, AUDIENCE = "topic", "slot", "distance", "audience"
WEIGHTS = {TOPIC: 3, SLOT: 3, DISTANCE: 2, AUDIENCE: 1}
Document = dict[str, Any]


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for a match: what (topic, slot, distance, audience), and its values."""

    kind: str
    values: tuple[str, ...]
    words: str

    @property
    def weight(self) -> int:
        """How much it says; two shared topics say more than one."""
        return WEIGHTS[self.kind] + min(len(self.values) - 1, 1)


@dataclass(frozen=True)
class Weighed:
    """The reasons of a match, and how far (metres) both are from one another, if that is known."""

    reasons: list[Reason]
    metres: int | None


def reasons_for(one: Document, other: Document) -> Weighed | None:
    """Return why two documents fit, or None where they do not.

    Times and audiences of which both name some have to meet, and a distance that both limit has to
    be within the longer reach. Being near is not enough by itself.
    """
    metres = distance(one, other)
    reaches = [each["reach"] for each in (one, other) if "reach" in each]
    limit: int | None = max(reaches) if reaches and None not in reaches else None
    if metres is not None and limit is not None and metres > limit:
        return None
    found: list[Reason] = []
    for kind, mine, theirs in (
        (SLOT, slots_of(one), slots_of(other)),
        (AUDIENCE, one.get("audiences") or [], other.get("audiences") or []),
    ):
        shared = [each for each in mine if each in theirs]
        if mine and theirs and not shared:
            return None
        if shared:
            found.append(Reason(kind, tuple(shared), said(kind, shared)))
    topics = {each["slug"]: each["name"] for each in other["topics"]}
    common = [each["slug"] for each in one["topics"] if each["slug"] in topics]
    if common:
        words = _("주제가 같습니다: %(names)s")
        names = ", ".join(topics[each] for each in common)
        found.insert(0, Reason(TOPIC, tuple(common), words % {"names": names}))
    if metres is not None and metres <= (limit or CLOSE):
        found.append(Reason(DISTANCE, (str(metres),), distance_words(metres)))
    kinds = {each.kind for each in found}
    is_enough = TOPIC in kinds or (SLOT in kinds and len(kinds) > 1)
    return Weighed(found, metres) if is_enough else None


def slots_of(document: Document) -> list[str]:
    """Return the time slots of a document."""
    return [f"{each['day']}-{each['part']}" for each in document.get("slots") or []]


def said(kind: str, values: Sequence[str]) -> str:
    """Return shared times or audiences in words."""
    if kind == SLOT:
        return _("때가 맞습니다: %(slots)s") % {"slots": ", ".join(map(slot_label, values))}
    labels = ", ".join(str(Audience(each).label) for each in values)
    return _("함께할 사람이 맞습니다: %(audiences)s") % {"audiences": labels}


def distance(one: Document, other: Document) -> int | None:
    """Return how many metres lie between two documents, or None where a point is missing."""
    places = [each.get("place") or {} for each in (one, other)]
    if any(p.get("latitude") is None or p.get("longitude") is None for p in places):
        return None
    here = Point(places[0]["latitude"], places[0]["longitude"])
    return round(metres_between(here, places[1]["latitude"], places[1]["longitude"]))


def distance_words(metres: int) -> str:
    """Return a distance as people say it."""
    about = max(round(metres, -2), 100)
    if about < 1_000:
        return _("가깝습니다: 약 %(metres)dm") % {"metres": about}
    kilometres = f"{about / 1000:.1f}".removesuffix(".0")
    return _("가깝습니다: 약 %(kilometres)skm") % {"kilometres": kilometres}
