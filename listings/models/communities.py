"""A community: a lasting group, the author of things."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Orderable

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields
from cms.resource_kinds import ResourceKind
from listings.community_choices import CommunityKind
from listings.panels.communities import community_panels


class CommunityPage(Located, BasePage):
    """A group that lasts: what it does, what it offers and needs, how to reach it."""

    kind = models.CharField(
        _("종류"), max_length=20, choices=CommunityKind.choices, default=CommunityKind.CIRCLE
    )
    what_they_do = StreamField(BodyBlock(), verbose_name=_("하는 일"), blank=True)
    area = models.CharField(_("활동 지역"), max_length=100, blank=True, help_text=_("예: 산내면"))
    founded_on = models.DateField(_("시작한 날"), null=True, blank=True)
    contact_role = models.CharField(
        _("연락받는 역할"),
        max_length=100,
        blank=True,
        help_text=_("사람 이름이 아니라 역할을 적어 주세요. 예: 사무국, 총무"),
    )
    contact_email = models.EmailField(
        _("연락 이메일"), blank=True, help_text=_("공동체의 주소만 적어 주세요. 모두에게 보입니다.")
    )
    contact_phone = models.CharField(
        _("연락 전화"),
        max_length=40,
        blank=True,
        help_text=_("공동체의 번호만 적어 주세요. 모두에게 보입니다."),
    )

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            "kind",
            "what_they_do",
            "area",
            "founded_on",
            "contact_role",
            "contact_email",
            "contact_phone",
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = [
        *("listings.EventPage", "listings.ResourcePage", "stories.StoryPage")
    ]
    page_description = _("모임, 단체, 마을공동체의 소개")
    content_panels = community_panels()

    class Meta:
        verbose_name = _("공동체")
        verbose_name_plural = _("공동체")


class CommunityLink(Orderable):
    """A place elsewhere where the community is found."""

    page = ParentalKey(CommunityPage, related_name="links", on_delete=models.CASCADE)
    label = models.CharField(_("이름"), max_length=100)
    url = models.URLField(_("주소"), max_length=500)


class Exchange(Orderable):
    """What a community has to give, or is looking for."""

    title = models.CharField(_("무엇"), max_length=150)
    kind = models.CharField(
        _("종류"), max_length=10, choices=ResourceKind.choices, default=ResourceKind.SKILL
    )
    detail = models.TextField(_("설명"), max_length=500, blank=True)

    class Meta(Orderable.Meta):
        abstract = True


class CommunityOffer(Exchange):
    """What a community offers."""

    page = ParentalKey(CommunityPage, related_name="offers", on_delete=models.CASCADE)


class CommunityNeed(Exchange):
    """What a community needs."""

    page = ParentalKey(CommunityPage, related_name="needs", on_delete=models.CASCADE)
