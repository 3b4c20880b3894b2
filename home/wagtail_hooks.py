"""What home gives to the house: sections, and the list of topics in the admin."""

from wagtail import hooks

from cms.content_types import HOOK, ContentType, Filter
from home.documents.sections import SectionDocument
from home.models import SectionPage
from home.topic_admin import TopicViewSet


@hooks.register(HOOK)
def sections() -> ContentType:
    """Declare sections."""
    return ContentType(
        name="sections",
        model=SectionPage,
        schema=SectionDocument,
        filters=(Filter(name="organisation", annotation=str, description="Who runs it, exactly."),),
        facets=("topic",),
    )


@hooks.register("register_admin_viewset")
def topic_viewset() -> TopicViewSet:
    """Put the curated topics into the admin's menu."""
    return TopicViewSet()
