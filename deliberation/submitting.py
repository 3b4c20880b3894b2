"""What partners may send of a proposal, and the page it makes."""

from pydantic import Field

from deliberation.models import ProposalPage
from delivery.submissions.fields import DraftFields, NeededText, PlaceFields, Text


class ProposalFields(DraftFields):
    """A proposal, in plain text. Who answers it, and how, is for the section to say."""

    problem: NeededText = Field(description="What is wrong.")
    wish: NeededText = Field(description="What is wished for.")
    affected: Text = Field("", description="Whom it touches: groups, never persons.")
    place: PlaceFields = PlaceFields()


def proposal_of(fields: ProposalFields) -> ProposalPage:
    """Return the page of a proposal that a partner sent, not stored yet."""
    return ProposalPage(**fields.place.columns(), **fields.model_dump(exclude={"place"}))
