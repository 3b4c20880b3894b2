"""Conversation records, the flags on them, and roundtables."""

from deliberation.models.conversations import ConversationPage
from deliberation.models.flags import RecordFlag
from deliberation.models.roundtables import RoundtablePage, RoundtableTable

__all__ = ["ConversationPage", "RecordFlag", "RoundtablePage", "RoundtableTable"]
