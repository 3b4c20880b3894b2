"""The public form of a conversation record."""

from datetime import date, time
from typing import Any

from cms.building import Building
from cms.documents import Document
from cms.place_document import PlaceDocument, place_document
from deliberation.date_precision import DatePrecision
from deliberation.models import ConversationPage


class ConversationDocument(Document):
    """A conversation meeting: its title is the topic.

    `met_on` is read together with `met_on_precision`: with "month" only year and month count.
    """

    host: str
    participants_count: int | None
    met_on: date | None
    met_at_time: time | None
    met_on_precision: DatePrecision
    place: PlaceDocument | None
    said: str
    agreed: str
    differed: str
    next_step: str
    published_on: date | None

    @classmethod
    def own_fields(cls, page: ConversationPage, building: Building) -> dict[str, Any]:
        """Return what a record adds; the raw text stays inside."""
        return {
            "host": page.host,
            "participants_count": page.participants_count,
            "met_on": page.met_on,
            "met_at_time": page.met_at_time,
            "met_on_precision": page.met_on_precision,
            "place": place_document(page),
            "said": page.said,
            "agreed": page.agreed,
            "differed": page.differed,
            "next_step": page.next_step,
            "published_on": page.published_on,
        }
