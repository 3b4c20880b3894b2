"""What every demo page is made with: its type's model, picture, topics and tags."""

from typing import Any

from cms.content_types import content_types
from cms.models import FreeTag, PageFreeTag, PageTopic, Topic
from cms.pages import BasePage
from home.demo.loading.pictures import Pictures


class Maker:
    """Makes and publishes pages; remembers them by slug, for those that refer to them.

    Models come from the registry of types: home knows no other app.
    """

    def __init__(self, topics: dict[str, Topic], pictures: Pictures) -> None:
        self.topics = topics
        self.pictures = pictures
        self.pages: dict[str, Any] = {}

    def build(self, type_name: str, entry: dict[str, Any], **fields: Any) -> Any:
        """Return an unsaved page of a type with the fields that all entries share."""
        page = content_types()[type_name].model(
            title=entry["title"],
            slug=entry["slug"],
            summary=entry.get("summary", ""),
            source_note=entry.get("source_note") or "",
            community=self.pages.get(entry.get("community") or ""),
            **fields,
        )
        if entry.get("picture"):
            page.lead_image = self.pictures.get(entry["picture"], entry["picture_alt"])
            page.lead_image_alt = entry["picture_alt"]
        page.topic_items = [
            PageTopic(tag=self.topics[slug]) for slug in dict.fromkeys(entry.get("topics") or [])
        ]
        page.free_tag_items = [
            PageFreeTag(tag=self.free_tag(word)) for word in dict.fromkeys(entry.get("tags") or [])
        ]
        return page

    def free_tag(self, word: str) -> FreeTag:
        """Return the free tag of that word."""
        tag: FreeTag = FreeTag.objects.get_or_create(name=word)[0]
        return tag

    def keep(self, parent: Any, page: BasePage) -> Any:
        """Put the page below `parent` as a draft, and remember it by its slug."""
        page.live = False
        parent.add_child(instance=page)
        page.save_revision()
        self.pages[page.slug] = page
        return page

    def publish(self, parent: Any, page: BasePage) -> Any:
        """Put the page below `parent`, publish it, remember it by its slug."""
        parent.add_child(instance=page)
        page.save_revision().publish()
        self.pages[page.slug] = page
        return page
