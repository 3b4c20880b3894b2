"""Events and communities."""

from listings.models.communities import CommunityLink, CommunityNeed, CommunityOffer, CommunityPage
from listings.models.events import EventException, EventPage

__all__ = [
    "CommunityLink",
    "CommunityNeed",
    "CommunityOffer",
    "CommunityPage",
    "EventException",
    "EventPage",
]
