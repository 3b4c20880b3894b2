"""Records, roundtables, proposals, results and hearings; the flags on imported records."""

from deliberation.models.booklets import BookletCredit, BookletPage, BookletRecord
from deliberation.models.conversations import ConversationPage
from deliberation.models.corrections import RoundtableCorrection
from deliberation.models.editions import BookletEdition
from deliberation.models.flags import RecordFlag
from deliberation.models.followers import TrailFollower, TrailMail
from deliberation.models.gaps import Gap
from deliberation.models.hearings import HearingPage
from deliberation.models.outcomes import OutcomeMilestone, OutcomePage
from deliberation.models.proposals import ProposalPage
from deliberation.models.record_kits import KitPhoto, RecordKit
from deliberation.models.record_photos import RecordPhoto
from deliberation.models.roundtables import RoundtablePage, RoundtableTable
from deliberation.models.stage_changes import StageChange
from deliberation.models.trail_edges import TrailEdge

__all__ = [
    "BookletCredit",
    "BookletEdition",
    "BookletPage",
    "BookletRecord",
    "ConversationPage",
    "Gap",
    "HearingPage",
    "KitPhoto",
    "OutcomeMilestone",
    "OutcomePage",
    "ProposalPage",
    "RecordFlag",
    "RecordKit",
    "RecordPhoto",
    "RoundtableCorrection",
    "RoundtablePage",
    "RoundtableTable",
    "StageChange",
    "TrailEdge",
    "TrailFollower",
    "TrailMail",
]
