"""Events, communities and resources."""

from listings.models.communities import CommunityLink, CommunityNeed, CommunityOffer, CommunityPage
from listings.models.events import EventException, EventPage
from listings.models.resources import ResourcePage

__all__ = [
    "CommunityLink",
    "CommunityNeed",
    "CommunityOffer",
    "CommunityPage",
    "EventException",
    "EventPage",
    "ResourcePage",
]
