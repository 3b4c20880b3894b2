"""A section: an organisation's own front page, and the branch of the tree that it runs."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
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
from cms.topics.models import HEX_COLOUR
from home.site.reserved import RESERVED_SLUGS


class SectionPage(BasePage):
    """A section of the site: what its editors picked, and what comes by topic or type."""

    is_section: ClassVar[bool] = True

    organisation = models.CharField(_("운영 기관"), max_length=200)
    colour = models.CharField(_("색"), max_length=7, default="#1f6f5c", validators=[HEX_COLOUR])
    intro = StreamField(BodyBlock(), verbose_name=_("소개"), blank=True)
    automatic_type = models.CharField(
        _("저절로 모을 종류"),
        max_length=40,
        blank=True,
        help_text=_("비워 두면 모든 종류를 모읍니다. 예: events"),
    )
    is_automatic_by_topic = models.BooleanField(
        _("주제로 모으기"),
        default=False,
        help_text=_("켜면 이 마당의 주제가 붙은 도시 전체의 글을, 끄면 이 마당의 글만 모읍니다."),
    )

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *editor_fields(
            "organisation", "colour", "intro", "automatic_type", "is_automatic_by_topic"
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    page_description = _("한 기관이나 단체가 꾸리는 마당")
    content_panels: ClassVar[list[Panel]] = [
        *Page.content_panels,
        FieldPanel("organisation"),
        FieldPanel("colour"),
        *BasePage.common_panels,
        FieldPanel("intro"),
        InlinePanel("picks", heading=_("골라 둔 글"), label=_("글")),
        MultiFieldPanel(
            [FieldPanel("automatic_type"), FieldPanel("is_automatic_by_topic")],
            heading=_("저절로 모이는 글"),
        ),
    ]

    class Meta:
        verbose_name = _("마당")
        verbose_name_plural = _("마당")

    def clean(self) -> None:
        """Refuse an address that the site uses itself, and a type that is not there."""
        from cms.content_types import content_types

        super().clean()
        if self.slug in RESERVED_SLUGS.union(content_types()):
            raise ValidationError(
                {"slug": _("이 주소는 누리집이 쓰고 있습니다. 다른 주소를 적어 주세요.")}
            )
        if self.automatic_type and self.automatic_type not in content_types():
            raise ValidationError(
                {
                    "automatic_type": _("그런 종류가 없습니다. 쓸 수 있는 것: %(names)s")
                    % {"names": ", ".join(content_types())}
                }
            )


class SectionPick(Orderable):
    """A page that the section's editors put on their front page by hand."""

    page = ParentalKey(SectionPage, related_name="picks", on_delete=models.CASCADE)
    picked = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("글"), on_delete=models.CASCADE, related_name="+"
    )

    panels: ClassVar[list[Panel]] = [PageChooserPanel("picked")]
