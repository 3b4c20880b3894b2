"""Records, roundtables, proposals, results and hearings; the flags on imported records."""

from deliberation.models.conversations import ConversationPage
from deliberation.models.flags import RecordFlag
from deliberation.models.hearings import HearingPage
from deliberation.models.outcomes import OutcomeMilestone, OutcomePage
from deliberation.models.proposals import ProposalPage
from deliberation.models.roundtables import RoundtablePage, RoundtableTable

__all__ = [
    "ConversationPage",
    "HearingPage",
    "OutcomeMilestone",
    "OutcomePage",
    "ProposalPage",
    "RecordFlag",
    "RoundtablePage",
    "RoundtableTable",
]
