"""The curated topics, and how a page carries topics and free tags."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase

from cms.topics.icons import TopicIcon

HEX_COLOUR = RegexValidator(r"^#[0-9a-fA-F]{6}$", _("색은 #1f6f5c처럼 여섯 자리로 적어 주세요."))


class Topic(TagBase):
    """A topic that citizens follow: kept by the facilitation team, never made up on the way."""

    free_tagging = False

    name_en = models.CharField(_("영어 이름"), max_length=100, blank=True)
    icon = models.CharField(
        _("아이콘"), max_length=20, choices=TopicIcon.choices, default=TopicIcon.LEAF
    )
    colour = models.CharField(_("색"), max_length=7, default="#1f6f5c", validators=[HEX_COLOUR])
    position = models.PositiveSmallIntegerField(_("순서"), default=0)

    class Meta:
        ordering = ("position", "name")
        verbose_name = _("주제")
        verbose_name_plural = _("주제")


class PageTopic(ItemBase):
    """A page's topic."""

    # taggit's links are left out of Wagtail's reference index; ours must be in it, since a new
    # name of a topic has to reach the documents of all its pages.
    wagtail_reference_index_ignore = False

    tag = models.ForeignKey(Topic, related_name="page_items", on_delete=models.CASCADE)
    content_object = ParentalKey(
        "wagtailcore.Page", related_name="topic_items", on_delete=models.CASCADE
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("tag", "content_object"), name="page_topic_once"),
        )


class FreeTag(TagBase):
    """A word an author adds, beside the curated topics."""

    class Meta:
        verbose_name = _("꼬리표")
        verbose_name_plural = _("꼬리표")


class PageFreeTag(ItemBase):
    """A page's free tag."""

    tag = models.ForeignKey(FreeTag, related_name="page_items", on_delete=models.CASCADE)
    content_object = ParentalKey(
        "wagtailcore.Page", related_name="free_tag_items", on_delete=models.CASCADE
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("tag", "content_object"), name="page_free_tag_once"),
        )
