"""The kernel's tables: pictures, topics, tags, turns of chores."""

from cms.chores.models import ChoreTurn
from cms.images.models import Picture, Rendition
from cms.topics.models import FreeTag, PageFreeTag, PageTopic, Topic

__all__ = ["ChoreTurn", "FreeTag", "PageFreeTag", "PageTopic", "Picture", "Rendition", "Topic"]
