"""The public form of an event."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from listings.event_choices import EventKind, EventStatus
from listings.models import EventPage, ResourcePage
from listings.recurrence import occurrences


class MovedDocument(Value):
    """A turn that takes place at another time than the rule says."""

    starts_at: datetime
    to_starts_at: datetime
    to_ends_at: datetime
    note: str


class RecurrenceDocument(Value):
    """How an event repeats: an RFC 5545 rule, the starts left out, and the turns moved."""

    rule: str
    except_starts_at: list[datetime]
    moved: list[MovedDocument] = []


class FeeDocument(Value):
    """What it costs: in words, and in won where it is one sum."""

    text: str
    amount: int | None


class AccessDocument(Value):
    """How one gets in and around."""

    is_step_free: bool
    has_accessible_toilet: bool
    has_parking: bool
    note: str


class JoinDocument(Value):
    """How to take part: `url` leads to a form, which is on this site where `is_here` says so."""

    how: str
    url: str
    is_here: bool = False
    capacity: int | None
    audience: str


class EventDocument(Document):
    """A gathering, event, performance or course."""

    kind: EventKind
    status: EventStatus
    status_note: str
    starts_at: datetime
    ends_at: datetime
    is_all_day: bool
    timezone: str
    recurrence: RecurrenceDocument | None
    place: PlaceDocument | None
    online_url: str
    join: JoinDocument
    fee: FeeDocument
    host: str
    organiser: str
    sponsor: str
    accessibility: AccessDocument
    body: BodyItems

    @classmethod
    def own_fields(cls, page: EventPage, building: Building) -> dict[str, Any]:
        """Return what an event adds; times are given in the event's own zone."""
        first = page.first
        zone = page.zone
        return {
            "kind": page.kind,
            "status": page.status,
            "status_note": page.status_note,
            "starts_at": timezone.localtime(first.starts_at, zone),
            "ends_at": timezone.localtime(first.ends_at, zone),
            "is_all_day": page.is_all_day,
            "timezone": page.timezone,
            "recurrence": recurrence_document(page) if page.recurrence else None,
            "place": place_document(page),
            "online_url": page.online_url,
            "join": JoinDocument(
                how=page.how_to_join,
                url=join_address(page, building),
                is_here=page.takes_joins,
                capacity=page.capacity,
                audience=page.audience,
            ),
            "fee": FeeDocument(text=page.fee, amount=page.fee_amount),
            "host": page.host,
            "organiser": page.organiser,
            "sponsor": page.sponsor,
            "accessibility": access_document(page),
            "body": stream_document(page.body, building),
        }


def access_document(page: EventPage | ResourcePage) -> AccessDocument:
    """Return how one gets in and around where something is or takes place."""
    return AccessDocument(
        is_step_free=page.is_step_free,
        has_accessible_toilet=page.has_accessible_toilet,
        has_parking=page.has_parking,
        note=page.accessibility,
    )


def join_address(page: EventPage, building: Building) -> str:
    """Return where one joins: here, elsewhere, or nowhere ("")."""
    if page.takes_joins:
        return building.absolute(reverse("join", args=[joined_at(page)]))
    return page.join_url


def recurrence_document(page: EventPage) -> RecurrenceDocument:
    """Return how a series repeats, in its own zone; what is no turn of it cannot be moved."""
    first, zone, moves = page.first, page.zone, page.moves
    until = max(moves, default=first.starts_at) + timedelta(minutes=1)
    turns = occurrences(first, page.recurrence, page.left_out, zone, until)
    notes = {each.starts_at: each.note for each in page.exceptions.all()}
    return RecurrenceDocument(
        rule=page.recurrence,
        except_starts_at=[timezone.localtime(each, zone) for each in sorted(page.left_out)],
        moved=[
            MovedDocument(
                starts_at=timezone.localtime(turn.starts_at, zone),
                to_starts_at=timezone.localtime(moves[turn.starts_at].starts_at, zone),
                to_ends_at=timezone.localtime(moves[turn.starts_at].ends_at, zone),
                note=notes[turn.starts_at],
            )
            for turn in turns
            if turn.starts_at in moves
        ],
    )


def joined_at(page: EventPage) -> UUID:
    """Return under which number people join: a translation shares the places of the first page."""
    if page.locale.language_code == settings.LANGUAGE_CODE:
        return page.uuid
    told = EventPage.objects.filter(translation_key=page.translation_key, live=True).order_by("pk")
    return told.values_list("uuid", flat=True).first() or page.uuid
