"""The public form of an event."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from listings.event_choices import EventKind, EventStatus
from listings.models import EventPage


class RecurrenceDocument(Value):
    """How an event repeats: an RFC 5545 rule, and the starts at which it does not take place."""

    rule: str
    except_starts_at: list[datetime]


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
    """How to take part."""

    how: str
    url: str
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
        excepted = sorted(exception.starts_at for exception in page.exceptions.all())
        recurrence = RecurrenceDocument(
            rule=page.recurrence,
            except_starts_at=[timezone.localtime(each, zone) for each in excepted],
        )
        return {
            "kind": page.kind,
            "status": page.status,
            "status_note": page.status_note,
            "starts_at": timezone.localtime(first.starts_at, zone),
            "ends_at": timezone.localtime(first.ends_at, zone),
            "is_all_day": page.is_all_day,
            "timezone": page.timezone,
            "recurrence": recurrence if page.recurrence else None,
            "place": place_document(page),
            "online_url": page.online_url,
            "join": JoinDocument(
                how=page.how_to_join,
                url=page.join_url,
                capacity=page.capacity,
                audience=page.audience,
            ),
            "fee": FeeDocument(text=page.fee, amount=page.fee_amount),
            "host": page.host,
            "organiser": page.organiser,
            "sponsor": page.sponsor,
            "accessibility": AccessDocument(
                is_step_free=page.is_step_free,
                has_accessible_toilet=page.has_accessible_toilet,
                has_parking=page.has_parking,
                note=page.accessibility,
            ),
            "body": stream_document(page.body, building),
        }
