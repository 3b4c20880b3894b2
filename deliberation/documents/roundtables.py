"""The public form of a roundtable."""

from datetime import date
from typing import Any

from blocks.contract import stream_document
from blocks.stream_types import AgendaItems, BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from deliberation.models import RoundtablePage


class RoundtableTableDocument(Value):
    """One table of a roundtable."""

    number: int
    topic: str
    participants_count: int | None
    said: str


class RoundtableDocument(Document):
    """A roundtable of the series, with its dissent."""

    number: int | None
    held_on: date | None
    question: str
    method: str
    facilitator_role: str
    participants_count: int | None
    place: PlaceDocument | None
    agenda: AgendaItems
    tables: list[RoundtableTableDocument]
    common_ground: str
    remaining_differences: str
    minority_view: str
    open_questions: list[str]
    materials: BodyItems

    @classmethod
    def own_fields(cls, page: RoundtablePage, building: Building) -> dict[str, Any]:
        """Return what a roundtable adds."""
        return {
            "number": page.number,
            "held_on": page.held_on,
            "question": page.question,
            "method": page.method,
            "facilitator_role": page.facilitator_role,
            "participants_count": page.participants_count,
            "place": place_document(page),
            "agenda": stream_document(page.agenda, building),
            "tables": [
                RoundtableTableDocument(
                    number=table.number,
                    topic=table.topic,
                    participants_count=table.participants_count,
                    said=table.said,
                )
                for table in page.tables.all()
            ],
            "common_ground": page.common_ground,
            "remaining_differences": page.remaining_differences,
            "minority_view": page.minority_view,
            "open_questions": [
                line.strip() for line in page.open_questions.splitlines() if line.strip()
            ],
            "materials": stream_document(page.materials, building),
        }
