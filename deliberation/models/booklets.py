"""A booklet: chosen records in an order of one's own, with words before them and credits."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    PageChooserPanel,
    Panel,
)
from wagtail.api import APIField
from wagtail.models import Orderable, Page

from cms.editor_fields import editor_fields
from cms.pages import BasePage


class BookletPage(BasePage):
    """What the next edition of a booklet will hold; editions themselves do not change."""

    subtitle = models.CharField(_("작은 제목"), max_length=200, blank=True)
    foreword = models.TextField(
        _("머리말"), blank=True, help_text=_("빈 줄을 두면 문단이 나뉩니다.")
    )
    publisher = models.CharField(
        _("펴낸 곳"), max_length=200, blank=True, help_text=_("사람 이름이 아니라 기관이나 부서")
    )

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *editor_fields("subtitle", "foreword", "publisher"),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("기록을 골라 엮은 책자")
    content_panels: ClassVar[list[Panel]] = [
        *Page.content_panels,
        FieldPanel("subtitle"),
        *BasePage.common_panels,
        InlinePanel("records", heading=_("실을 기록"), label=_("기록")),
        FieldPanel("foreword"),
        InlinePanel("credits", heading=_("만든 이들"), label=_("만든 이")),
        FieldPanel("publisher"),
    ]

    class Meta:
        verbose_name = _("책자")
        verbose_name_plural = _("책자")

    @property
    def foreword_paragraphs(self) -> list[str]:
        """The paragraphs of the foreword: blank lines part them, line ends are kept."""
        lines = [line.strip() for line in self.foreword.splitlines()]
        parts = "\n".join(lines).split("\n\n")
        return [part.strip() for part in parts if part.strip()]


class BookletRecord(Orderable):
    """A page that the booklet holds."""

    page = ParentalKey(BookletPage, related_name="records", on_delete=models.CASCADE)
    record = models.ForeignKey(
        Page, verbose_name=_("기록"), on_delete=models.CASCADE, related_name="+"
    )

    panels: ClassVar[list[Panel]] = [PageChooserPanel("record")]

    class Meta(Orderable.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=("page", "record"),
                name="booklet_record_once",
                violation_error_message=_("같은 기록이 두 번 들어 있습니다. 하나를 빼 주세요."),
            ),
        ]

    def clean(self) -> None:
        """Refuse what is not published, and what no edition could show."""
        from cms.content_types import type_of

        super().clean()
        if self.record_id is None:
            return
        declared = type_of(self.record.specific)
        if declared is None or declared.model is BookletPage:
            raise ValidationError(
                {"record": _("책자에 실을 수 없는 글입니다. 기록이나 다른 글을 골라 주세요.")}
            )
        if not self.record.live:
            raise ValidationError(
                {"record": _("아직 공개하지 않은 글입니다. 먼저 공개하거나 다른 글을 골라 주세요.")}
            )


class BookletCredit(Orderable):
    """Who made the booklet."""

    page = ParentalKey(BookletPage, related_name="credits", on_delete=models.CASCADE)
    role = models.CharField(_("한 일"), max_length=100, help_text=_("예: 엮은 이, 기록, 사진"))
    name = models.CharField(
        _("누가"), max_length=200, help_text=_("사람 이름이 아니라 기관이나 역할")
    )

    panels: ClassVar[list[Panel]] = [FieldRowPanel([FieldPanel("role"), FieldPanel("name")])]
