"""The content types of deliberation."""

from django.utils.translation import gettext_lazy as _

from cms.content_types import Channels, ContentType, Filter, Submits
from deliberation.choices.outcomes import OutcomeKind, OutcomeStage
from deliberation.choices.proposals import Competence, Decision, ProposalStage
from deliberation.date_precision import DatePrecision
from deliberation.documents.booklets import BookletDocument
from deliberation.documents.conversations import ConversationDocument
from deliberation.documents.hearings import HearingDocument
from deliberation.documents.outcomes import OutcomeDocument
from deliberation.documents.proposals import ProposalDocument
from deliberation.documents.roundtables import RoundtableDocument
from deliberation.models import (
    BookletPage,
    ConversationPage,
    HearingPage,
    OutcomePage,
    ProposalPage,
    RoundtablePage,
)
from deliberation.submitting import ProposalFields, proposal_of

CONVERSATIONS = ContentType(
    name="conversations",
    model=ConversationPage,
    schema=ConversationDocument,
    filters=(
        Filter(name="host", annotation=str, description="The group that held it, exactly."),
        Filter(
            name="met_on_precision",
            annotation=DatePrecision,
            description="How exactly the date is known.",
        ),
    ),
    facets=("topic", "section", "host"),
    channels=Channels(map=True, trail=True, trail_date="met_on"),
)

ROUNDTABLES = ContentType(
    name="roundtables",
    model=RoundtablePage,
    schema=RoundtableDocument,
    filters=(Filter(name="number", annotation=int, description="Its number in the series."),),
    facets=("topic", "section"),
    channels=Channels(map=True, trail=True, trail_date="held_on"),
)

PROPOSALS = ContentType(
    name="proposals",
    model=ProposalPage,
    schema=ProposalDocument,
    filters=(
        Filter(
            name="stage",
            annotation=ProposalStage,
            label=_("어디까지 왔나"),
            description="How far it has come.",
        ),
        Filter(name="competence", annotation=Competence, description="Who can act on it."),
        Filter(name="decision", annotation=Decision, description="What the answer comes to."),
        Filter(name="department", annotation=str, description="The department, exactly."),
    ),
    facets=("stage", "topic", "section", "department"),
    channels=Channels(map=True, trail=True, trail_date="raised_on"),
    submits=Submits(fields=ProposalFields, page_of=proposal_of),
)

OUTCOMES = ContentType(
    name="outcomes",
    model=OutcomePage,
    schema=OutcomeDocument,
    filters=(
        Filter(name="kind", annotation=OutcomeKind, description="The form of what changed."),
        Filter(
            name="stage",
            annotation=OutcomeStage,
            label=_("어디까지 왔나"),
            description="How far it has come.",
        ),
        Filter(name="responsible_body", annotation=str, description="Who answers for it, exactly."),
    ),
    facets=("kind", "topic", "section"),
    channels=Channels(map=True, trail=True, trail_date="decided_on"),
)

HEARINGS = ContentType(
    name="hearings",
    model=HearingPage,
    schema=HearingDocument,
    filters=(
        Filter(name="authority", annotation=str, description="The authority, exactly."),
        Filter(
            name="has_result",
            annotation=bool,
            label=_("결과가 나온 것만"),
            description="Whether the result was published.",
            values=lambda document: [bool(document.result)],
        ),
    ),
    facets=("topic", "section"),
    channels=Channels(
        calendar=True, map=True, schema_org="Event", trail=True, trail_date="starts_at"
    ),
)

BOOKLETS = ContentType(
    name="booklets",
    model=BookletPage,
    schema=BookletDocument,
    facets=("topic", "section"),
    channels=Channels(feed=True),
)
