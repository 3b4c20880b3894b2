"""A story, and what its interviewee has agreed to."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    PageChooserPanel,
    Panel,
)
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from stories.story_kinds import StoryKind

CONSENT_NEEDED = _(
    "인터뷰는 이야기한 분의 동의를 받은 뒤에 공개할 수 있습니다. 동의한 날을 적어 주세요."
)


class StoryPage(BasePage):
    """An interview, a column or news."""

    kind = models.CharField(
        _("종류"), max_length=20, choices=StoryKind.choices, default=StoryKind.NEWS
    )
    byline = models.CharField(
        _("글쓴이 역할"),
        max_length=100,
        blank=True,
        help_text=_("사람 이름이 아니라 역할을 적어 주세요. 예: 마을 기록단"),
    )
    body = StreamField(BodyBlock(), verbose_name=_("내용"), blank=True)
    interviewee_alias = models.CharField(
        _("이야기한 분의 별칭"),
        max_length=100,
        blank=True,
        help_text=_("본명을 적지 마세요. 예: 산내에 사는 목수"),
    )
    consent_on = models.DateField(
        _("공개에 동의한 날"), null=True, blank=True, help_text=_("인터뷰에는 꼭 있어야 합니다.")
    )
    consent_withdrawn_on = models.DateField(
        _("동의를 거둔 날"),
        null=True,
        blank=True,
        help_text=_("적고 저장하면 글이 바로 공개에서 내려갑니다."),
    )

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *editor_fields("kind", "byline", "body", "interviewee_alias"),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage", "listings.CommunityPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("인터뷰, 칼럼, 소식")
    content_panels: ClassVar[list[Panel]] = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("byline")]),
        *BasePage.common_panels,
        FieldPanel("body"),
        InlinePanel("related_events", heading=_("이어지는 모임·행사"), label=_("모임·행사")),
        MultiFieldPanel(
            [
                FieldPanel("interviewee_alias"),
                FieldRowPanel([FieldPanel("consent_on"), FieldPanel("consent_withdrawn_on")]),
            ],
            heading=_("이야기한 분의 동의"),
        ),
    ]

    class Meta:
        verbose_name = _("이야기")
        verbose_name_plural = _("이야기")

    def clean(self) -> None:
        """Hold back an interview whose interviewee has not agreed, or no longer does."""
        super().clean()
        if self.kind == StoryKind.INTERVIEW and not self.consent_on:
            raise ValidationError({"consent_on": CONSENT_NEEDED})

    def is_public(self) -> bool:
        """Tell whether readers may open it: never after the consent was withdrawn."""
        return self.consent_withdrawn_on is None and super().is_public()


class RelatedEvent(Orderable):
    """An event that the story leads to or comes from."""

    page = ParentalKey(StoryPage, related_name="related_events", on_delete=models.CASCADE)
    event = models.ForeignKey(
        "listings.EventPage",
        verbose_name=_("모임·행사"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels: ClassVar[list[Panel]] = [PageChooserPanel("event", "listings.EventPage")]
