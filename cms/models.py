"""The kernel's tables: pictures, topics, tags."""

from cms.images.models import Picture, Rendition
from cms.topics.models import FreeTag, PageFreeTag, PageTopic, Topic

__all__ = ["FreeTag", "PageFreeTag", "PageTopic", "Picture", "Rendition", "Topic"]
