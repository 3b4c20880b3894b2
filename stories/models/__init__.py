"""Stories, and reviews of what took place."""

from stories.models.reviews import ReviewPage
from stories.models.stories import RelatedEvent, StoryPage

__all__ = ["RelatedEvent", "ReviewPage", "StoryPage"]
