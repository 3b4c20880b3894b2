"""Stories."""

from stories.models.stories import RelatedEvent, StoryPage

__all__ = ["RelatedEvent", "StoryPage"]
