"""The public form of a result."""

from datetime import date
from typing import Any

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from deliberation.choices.outcomes import OutcomeKind, OutcomeStage
from deliberation.models import OutcomePage


class MilestoneDocument(Value):
    """One step of putting a result into practice."""

    title: str
    due_on: date | None
    done_on: date | None


class OutcomeDocument(Document):
    """What became of it, and when somebody looks again."""

    kind: OutcomeKind
    responsible_body: str
    decided_on: date
    reason: str
    effect: str
    milestones: list[MilestoneDocument]
    evidence: BodyItems
    next_check_on: date | None
    stage: OutcomeStage
    place: PlaceDocument | None

    @classmethod
    def own_fields(cls, page: OutcomePage, building: Building) -> dict[str, Any]:
        """Return what a result adds."""
        return {
            "kind": page.kind,
            "responsible_body": page.responsible_body,
            "decided_on": page.decided_on,
            "reason": page.reason,
            "effect": page.effect,
            "milestones": [
                MilestoneDocument(title=each.title, due_on=each.due_on, done_on=each.done_on)
                for each in page.milestones.all()
            ],
            "evidence": stream_document(page.evidence, building),
            "next_check_on": page.next_check_on,
            "stage": page.stage,
            "place": place_document(page),
        }
