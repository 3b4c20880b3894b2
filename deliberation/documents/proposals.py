"""The public form of a proposal."""

from datetime import date
from typing import Any

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from deliberation.choices.proposals import Competence, Decision, ProposalStage
from deliberation.models import ProposalPage


class AnswerDocument(Value):
    """The official answer: it never comes without reasons."""

    text: str
    reasons: str
    answered_on: date | None
    answered_by: str


class ProposalDocument(Document):
    """A proposal: its clock runs to `answer_due_on`."""

    raised_on: date
    problem: str
    wish: str
    affected: str
    evidence: BodyItems
    competence: Competence
    department: str
    answer_due_on: date | None
    answer: AnswerDocument | None
    decision: Decision
    stage: ProposalStage
    place: PlaceDocument | None

    @classmethod
    def own_fields(cls, page: ProposalPage, building: Building) -> dict[str, Any]:
        """Return what a proposal adds."""
        answer = AnswerDocument(
            text=page.official_answer,
            reasons=page.answer_reasons,
            answered_on=page.answered_on,
            answered_by=page.answered_by,
        )
        return {
            "raised_on": page.raised_on,
            "problem": page.problem,
            "wish": page.wish,
            "affected": page.affected,
            "evidence": stream_document(page.evidence, building),
            "competence": page.competence,
            "department": page.department,
            "answer_due_on": page.answer_due_on,
            "answer": answer if page.official_answer.strip() else None,
            "decision": page.decision,
            "stage": page.stage,
            "place": place_document(page),
        }
