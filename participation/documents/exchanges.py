"""The public form of a need or an offer."""

from datetime import date
from typing import Any

from django.urls import reverse

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.ground.districts import DISTRICTS
from cms.place_document import PlaceDocument, place_document
from cms.places.coordinates import Point
from cms.resource_kinds import ResourceKind
from participation.exchanging.choices import Audience, DayPart, Direction, Reach, Weekday, slug_of
from participation.models import ExchangePage
from participation.posting.area import metres_between


class SlotDocument(Value):
    """A part of a day of the week."""

    day: Weekday
    part: DayPart


class CardAnswerDocument(Value):
    """How one answers: `url` leads to a form; `capacity` is with how many it can come about."""

    url: str
    capacity: int | None


class CardDocument(Document):
    """A need or an offer; `reach` is in metres, none where any distance will do."""

    direction: Direction
    kind: ResourceKind
    slots: list[SlotDocument]
    place: PlaceDocument | None
    reach: int | None
    audiences: list[Audience]
    open_until: date
    answer: CardAnswerDocument
    body: BodyItems

    @classmethod
    def own_fields(cls, page: ExchangePage, building: Building) -> dict[str, Any]:
        """Return what a card adds; nothing of who sent it."""
        return {
            "direction": page.direction,
            "kind": page.kind,
            "slots": [
                SlotDocument(day=day, part=part)
                for day, part in (each.split("-") for each in page.slots)
            ],
            "place": place_document(page),
            "reach": page.reach,
            "audiences": list(page.audiences),
            "open_until": page.open_until,
            "answer": CardAnswerDocument(
                url=building.absolute(reverse("exchange_answer", args=[page.uuid])),
                capacity=page.capacity,
            ),
            "body": stream_document(page.body, building),
        }


def slots_of(document: CardDocument) -> list[str]:
    """Return the time slots under which a card is found."""
    return [f"{each.day}-{each.part}" for each in document.slots]


def districts_of(document: CardDocument) -> list[str]:
    """Return the districts for which a card is near: the nearest, and all that it reaches."""
    place = document.place
    if place is None or place.latitude is None or place.longitude is None:
        return []
    here = Point(place.latitude, place.longitude)
    reach = document.reach or Reach.NEAR
    far = {
        slug_of(each.name_en): metres_between(here, each.centre.latitude, each.centre.longitude)
        for each in DISTRICTS
    }
    nearest = min(far, key=lambda name: far[name])
    return [name for name, metres in far.items() if metres <= reach or name == nearest]
