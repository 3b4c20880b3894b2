"""The factory of every built-in content type, by the type's name."""

from typing import Any

from home.models import SectionPage
from tests.factories.booklets import BookletFactory
from tests.factories.deliberation import (
    ConversationFactory,
    HearingFactory,
    OutcomeFactory,
    ProposalFactory,
    RoundtableFactory,
)
from tests.factories.exchanges import ExchangeFactory
from tests.factories.listings import CommunityFactory, EventFactory, ResourceFactory
from tests.factories.reviews import ReviewFactory
from tests.factories.sections import SectionFactory
from tests.factories.stories import StoryFactory

FACTORIES: dict[str, Any] = {
    "events": EventFactory,
    "communities": CommunityFactory,
    "resources": ResourceFactory,
    "exchanges": ExchangeFactory,
    "stories": StoryFactory,
    "reviews": ReviewFactory,
    "conversations": ConversationFactory,
    "proposals": ProposalFactory,
    "roundtables": RoundtableFactory,
    "outcomes": OutcomeFactory,
    "hearings": HearingFactory,
    "booklets": BookletFactory,
}
TYPES = (*FACTORIES, "sections")


def make_many(name: str, count: int, section: SectionPage) -> None:
    """Publish `count` pages of a type in `section`, with two topics; sections beside it."""
    for _ in range(count):
        if name == "sections":
            SectionFactory(parent=section.get_parent())
        else:
            FACTORIES[name](parent=section, topics=["a", "b"])
