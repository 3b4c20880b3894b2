"""The kernel's tables: pictures, topics, tags."""

from cms.images.models import Image, Rendition
from cms.topics.models import FreeTag, PageFreeTag, PageTopic, Topic

__all__ = ["FreeTag", "Image", "PageFreeTag", "PageTopic", "Rendition", "Topic"]
