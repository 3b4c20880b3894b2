"""The public form of a section."""

from typing import Any
from urllib.parse import urlencode

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Document, Reference, Value
from home.models import SectionPage


class AutomaticDocument(Value):
    """What a section gathers by itself: a type (or all), by its topics or its own pages."""

    type: str | None
    topics: list[str]
    is_own_only: bool
    api_url: str | None


class SectionDocument(Document):
    """An organisation's own front page."""

    organisation: str
    colour: str
    intro: BodyItems
    picks: list[Reference]
    automatic: AutomaticDocument

    @classmethod
    def own_fields(cls, page: SectionPage, building: Building) -> dict[str, Any]:
        """Return what a section adds; picks that readers cannot open are left out."""
        picks = [public_reference(row.picked, building) for row in page.picks.all()]
        return {
            "organisation": page.organisation,
            "colour": page.colour,
            "intro": stream_document(page.intro, building),
            "picks": [reference for reference in picks if reference is not None],
            "automatic": automatic(page, building),
        }


def automatic(page: SectionPage, building: Building) -> AutomaticDocument:
    """Return what the section gathers by itself, with the address of the same list in the API."""
    topics = [item.tag.slug for item in page.topic_items.all()]
    is_own_only = not (page.is_automatic_by_topic and topics)
    query = {"section": [page.slug]} if is_own_only else {"topic": topics}
    address = f"/api/v1/{page.automatic_type}/?{urlencode(query, doseq=True)}"
    return AutomaticDocument(
        type=page.automatic_type or None,
        topics=[] if is_own_only else topics,
        is_own_only=is_own_only,
        api_url=building.absolute(address) if page.automatic_type else None,
    )
