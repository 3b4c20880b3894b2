"""The public form of a story."""

from typing import Any

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Document, Reference
from stories.models import StoryPage
from stories.story_kinds import StoryKind


class StoryDocument(Document):
    """An interview, a column or news."""

    kind: StoryKind
    byline: str
    interviewee_alias: str
    body: BodyItems
    related_events: list[Reference]

    @classmethod
    def own_fields(cls, page: StoryPage, building: Building) -> dict[str, Any]:
        """Return what a story adds; events that readers cannot open are left out."""
        related = [public_reference(row.event, building) for row in page.related_events.all()]
        return {
            "kind": page.kind,
            "byline": page.byline,
            "interviewee_alias": page.interviewee_alias,
            "body": stream_document(page.body, building),
            "related_events": [reference for reference in related if reference is not None],
        }
