"""What stories gives to the house: two content types."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from cms.content_types import HOOK, Channels, ContentType, Filter, Submits
from cms.personal import HOOK as PERSONAL_HOOK
from cms.personal import Declaration, NotPersonal
from stories.consent import withdraw
from stories.documents.reviews import ReviewDocument
from stories.documents.stories import StoryDocument
from stories.models import ReviewPage, StoryPage
from stories.story_kinds import StoryKind
from stories.submitting import StoryFields, story_of


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
        submits=Submits(fields=StoryFields, page_of=story_of),
    )


@hooks.register(HOOK)
def reviews() -> ContentType:
    """Declare reviews: found by the uuid of the event that they are about."""
    return ContentType(
        name="reviews",
        model=ReviewPage,
        schema=ReviewDocument,
        filters=(
            Filter(
                name="about",
                annotation=str,
                description="The `id` of the event that was reviewed.",
                values=lambda document: [document.about.id] if document.about else [],
            ),
        ),
        facets=("topic", "section"),
        channels=Channels(schema_org="Review"),
    )


@hooks.register(PERSONAL_HOOK)
def personal_data() -> tuple[Declaration, ...]:
    """Say why the one who tells a story is not known."""
    why = _("본명이 아니라 별칭만 적습니다.")
    return (NotPersonal(field="stories.StoryPage.interviewee_alias", because=why),)


hooks.register("after_edit_page", withdraw)
