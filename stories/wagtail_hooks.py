"""What stories gives to the house: a content type."""

from wagtail import hooks

from cms.content_types import HOOK, Channels, ContentType, Filter
from stories.consent import withdraw
from stories.documents.stories import StoryDocument
from stories.models import StoryPage
from stories.story_kinds import StoryKind


@hooks.register(HOOK)
def stories() -> ContentType:
    """Declare stories."""
    return ContentType(
        name="stories",
        model=StoryPage,
        schema=StoryDocument,
        filters=(Filter(name="kind", annotation=StoryKind, description="How it is told."),),
        facets=("kind", "topic", "section"),
        channels=Channels(schema_org="Article", trail=True),
    )


hooks.register("after_edit_page", withdraw)
