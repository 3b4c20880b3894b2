"""A review: what somebody who was there says afterwards; it gives no stars."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel, Panel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Page

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage


class ReviewPage(BasePage):
    """Words and pictures about one occasion; `met_on` is a day in the event's own zone.

    Who wrote it is not kept here: its byline is the same for all (stories/documents/reviews.py).
    """

    about = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("어느 모임·행사"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    met_on = models.DateField(_("함께한 날"), null=True, blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("내용"), blank=True)

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *editor_fields("about", "met_on", "body"),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("모임·행사에 다녀온 시민의 후기")
    content_panels: ClassVar[list[Panel]] = [
        *Page.content_panels,
        FieldRowPanel([PageChooserPanel("about", "listings.EventPage"), FieldPanel("met_on")]),
        *BasePage.common_panels,
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("후기")
        verbose_name_plural = _("후기")

    def clean(self) -> None:
        """Refuse a review of what has not been yet."""
        super().clean()
        if self.met_on and self.met_on > timezone.localdate():
            raise ValidationError(
                {"met_on": _("아직 오지 않은 날입니다. 함께한 날을 골라 주세요.")}
            )
