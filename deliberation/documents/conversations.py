"""The public form of a conversation record."""

from datetime import date, datetime
from typing import Any

from django.utils import timezone

from cms.building import Building
from cms.documents import Document, ImageDocument
from cms.images.documents import image_document
from cms.local_time import LocalTime
from cms.place_document import PlaceDocument, place_document
from deliberation.date_precision import DatePrecision
from deliberation.models import ConversationPage


class ConversationDocument(Document):
    """A conversation meeting: its title is the topic.

    `met_on` is read together with `met_on_precision`: with "month" only year and month count. `met`
    says what people met, `corrections_until` until when its writers may correct it. Lines that
    begin with "- " are points.
    """

    host: str
    participants_count: int | None
    met_on: date | None
    met_at_time: LocalTime | None
    met_on_precision: DatePrecision
    place: PlaceDocument | None
    met: str
    said: str
    agreed: str
    differed: str
    next_step: str
    photos: list[ImageDocument]
    published_on: date | None
    corrections_until: datetime | None

    @classmethod
    def own_fields(cls, page: ConversationPage, building: Building) -> dict[str, Any]:
        """Return what a record adds; the raw text stays inside."""
        until = page.corrections_until
        return {
            "host": page.host,
            "participants_count": page.participants_count,
            "met_on": page.met_on,
            "met_at_time": page.met_at_time,
            "met_on_precision": page.met_on_precision,
            "place": place_document(page),
            "met": page.met,
            "said": page.said,
            "agreed": page.agreed,
            "differed": page.differed,
            "next_step": page.next_step,
            "photos": [
                image_document(photo.picture, building, alt=photo.alt)
                for photo in page.photos.all()
            ],
            "published_on": page.published_on,
            "corrections_until": timezone.localtime(until) if until else None,
        }
