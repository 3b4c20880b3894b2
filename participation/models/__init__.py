"""What participation keeps."""

from participation.models.answers import Answer
from participation.models.consents import Consent
from participation.models.digests import Digest
from participation.models.exchanges import ExchangePage
from participation.models.head_counts import HeadCount
from participation.models.joinings import Joining, JoinTurn
from participation.models.kept_pictures import KeptPicture
from participation.models.magic_links import MagicLink
from participation.models.postings import Posting
from participation.models.push_subscriptions import PushSubscription
from participation.models.receipts import DeletionReceipt

__all__ = [
    "Answer",
    "Consent",
    "DeletionReceipt",
    "Digest",
    "ExchangePage",
    "HeadCount",
    "JoinTurn",
    "Joining",
    "KeptPicture",
    "MagicLink",
    "Posting",
    "PushSubscription",
]
