"""The public form of a hearing."""

from datetime import date, datetime
from typing import Any

from django.utils import timezone

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from deliberation.models import HearingPage


class ApplicationDocument(Value):
    """How to speak or take part."""

    how: str
    url: str


class OpinionsDocument(Value):
    """How to be heard without coming, and until when (RFC 3339)."""

    how: str
    email: str
    url: str
    until: datetime | None


class HearingDocument(Document):
    """A public hearing; times are RFC 3339 in the city's zone."""

    authority: str
    legal_basis: str
    starts_at: datetime
    ends_at: datetime
    place: PlaceDocument | None
    online_url: str
    main_content: BodyItems
    speakers: str
    application: ApplicationDocument
    opinions: OpinionsDocument
    materials: BodyItems
    result: str
    result_on: date | None

    @classmethod
    def own_fields(cls, page: HearingPage, building: Building) -> dict[str, Any]:
        """Return what a hearing adds."""
        until = page.opinions_until
        return {
            "authority": page.authority,
            "legal_basis": page.legal_basis,
            "starts_at": timezone.localtime(page.starts_at),
            "ends_at": timezone.localtime(page.closes_at),
            "place": place_document(page),
            "online_url": page.online_url,
            "main_content": stream_document(page.main_content, building),
            "speakers": page.speakers,
            "application": ApplicationDocument(how=page.how_to_apply, url=page.apply_url),
            "opinions": OpinionsDocument(
                how=page.opinion_channel,
                email=page.opinion_email,
                url=page.opinion_url,
                until=timezone.localtime(until) if until else None,
            ),
            "materials": stream_document(page.materials, building),
            "result": page.result,
            "result_on": page.result_on,
        }
