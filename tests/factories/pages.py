"""What the factories of all types share."""

from typing import Any

from wagtail_factories import PageFactory

from cms.models import PageTopic, Topic


class PublishedPageFactory(PageFactory):
    """Makes a page below `parent` and publishes it; `topics` are slugs, `draft=True` keeps it in.

    A topic that is not there yet is made.
    """

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    summary = "한 문장으로 된 요약입니다."

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **kwargs: Any) -> Any:
        topics = kwargs.pop("topics", ())
        is_draft = kwargs.pop("draft", False)
        parent = kwargs.pop("parent")
        page = model_class(live=False, **kwargs)
        page.topic_items = [PageTopic(tag=topic(slug)) for slug in topics]
        parent.add_child(instance=page)
        revision = page.save_revision()
        if not is_draft:
            revision.publish()
        page.refresh_from_db()
        return page


def topic(slug: str) -> Topic:
    """Return the topic of that slug."""
    found: Topic = Topic.objects.get_or_create(slug=slug, defaults={"name": f"주제 {slug}"})[0]
    return found
