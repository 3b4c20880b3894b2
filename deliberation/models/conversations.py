"""A record of a conversation meeting."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, Panel
from wagtail.api import APIField

from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields, location_panels
from deliberation.date_precision import DatePrecision


class ConversationPage(Located, BasePage):
    """Who met, what was said, where they agreed and differed, and what comes next.

    The title is the topic of the conversation.
    """

    host = models.CharField(
        _("연 곳"), max_length=200, blank=True, help_text=_("모임이나 단체의 이름")
    )
    participants_count = models.PositiveIntegerField(_("참여자 수"), null=True, blank=True)
    met_on = models.DateField(_("만난 날"), null=True, blank=True)
    met_at_time = models.TimeField(_("만난 시각"), null=True, blank=True)
    met_on_precision = models.CharField(
        _("날짜의 정확도"),
        max_length=10,
        choices=DatePrecision.choices,
        default=DatePrecision.DAY,
        help_text=_("달이나 해만 알면 그 첫날을 적고 여기서 골라 주세요."),
    )
    met = models.TextField(
        _("누가 모였나"), blank=True, help_text=_("이름이 아니라 어떤 사람들인지 적어 주세요.")
    )
    said = models.TextField(_("나눈 이야기"), blank=True)
    agreed = models.TextField(_("뜻이 모인 것"), blank=True)
    differed = models.TextField(_("생각이 다른 것"), blank=True)
    next_step = models.TextField(_("다음 걸음"), blank=True)
    raw_text = models.TextField(
        _("원문"), blank=True, help_text=_("받은 그대로입니다. 고치지 마세요. 공개되지 않습니다.")
    )
    published_on = models.DateField(
        _("처음 실린 날"), null=True, blank=True, help_text=_("다른 곳에 먼저 실렸다면 그 날짜")
    )

    corrections_until = models.DateTimeField(
        _("고칠 수 있는 때"),
        null=True,
        blank=True,
        help_text=_("이때까지 기록을 보낸 사람이 고칠 수 있고, 그 뒤에는 굳힙니다."),
    )

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            "host",
            "participants_count",
            "met_on",
            "met_at_time",
            "met_on_precision",
            "met",
            "said",
            "agreed",
            "differed",
            "next_step",
            "published_on",
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("대화모임에서 나눈 이야기의 기록")
    content_panels: ClassVar[list[Panel]] = [
        FieldPanel("title", heading=_("주제")),
        FieldPanel("host"),
        FieldPanel("participants_count"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("met_on"), FieldPanel("met_at_time")]),
                FieldPanel("met_on_precision"),
            ],
            heading=_("언제"),
        ),
        MultiFieldPanel(location_panels, heading=_("어디서")),
        FieldPanel("met"),
        FieldPanel("said"),
        FieldPanel("agreed"),
        FieldPanel("differed"),
        FieldPanel("next_step"),
        InlinePanel("photos", heading=_("사진"), label=_("사진")),
        *BasePage.common_panels,
        FieldPanel("published_on"),
        FieldPanel("corrections_until", read_only=True),
        FieldPanel("raw_text"),
    ]

    class Meta:
        verbose_name = _("대화모임 기록")
        verbose_name_plural = _("대화모임 기록")

    def clean(self) -> None:
        """Keep the date and what is known of it in step: a date just filled in is a day."""
        super().clean()
        if self.met_on is None:
            self.met_on_precision = DatePrecision.UNKNOWN
            self.met_at_time = None
        elif self.met_at_time is not None:
            self.met_on_precision = DatePrecision.TIME
        elif self.met_on_precision in (DatePrecision.UNKNOWN, DatePrecision.TIME):
            self.met_on_precision = DatePrecision.DAY
