"""A resource: a skill, a space or a thing that somebody in town gives to others."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.fields import StreamField

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields
from cms.resource_kinds import ResourceKind
from listings.panels.resources import resource_panels


class ResourcePage(Located, BasePage):
    """What can be had, on which conditions, and how one asks for it."""

    kind = models.CharField(
        _("종류"), max_length=10, choices=ResourceKind.choices, default=ResourceKind.SKILL
    )
    provider = models.CharField(
        _("나누는 곳"),
        max_length=200,
        blank=True,
        help_text=_("기관이나 단체의 이름입니다. 비워 두면 운영 공동체의 이름을 씁니다."),
    )
    hours = models.CharField(
        _("쓸 수 있는 때"),
        max_length=200,
        blank=True,
        help_text=_("예: 평일 오전 9시부터 오후 1시까지, 월요일은 쉽니다"),
    )
    fee = models.CharField(
        _("값"), max_length=100, blank=True, help_text=_("예: 무료, 하루 5,000원, 재료값만")
    )
    fee_amount = models.PositiveIntegerField(
        _("값(원)"), null=True, blank=True, help_text=_("무료이면 0을 적어 주세요.")
    )
    capacity = models.PositiveIntegerField(
        _("몇 명까지"), null=True, blank=True, help_text=_("제한이 없으면 비워 두세요.")
    )
    equipment = models.TextField(
        _("갖춘 것"), max_length=500, blank=True, help_text=_("예: 칠판, 빔프로젝터, 의자 서른 개")
    )
    audience = models.CharField(_("누구에게"), max_length=200, blank=True)
    conditions = models.TextField(
        _("지킬 것"), max_length=1_000, blank=True, help_text=_("예: 쓴 뒤에 바닥을 쓸어 주세요.")
    )
    how_to_apply = models.TextField(_("신청하는 법"), max_length=500, blank=True)
    apply_url = models.URLField(_("신청 주소"), max_length=500, blank=True)
    accessibility = models.TextField(_("이동·이용 편의"), max_length=500, blank=True)
    is_step_free = models.BooleanField(_("계단 없이 들어갈 수 있음"), default=False)
    has_accessible_toilet = models.BooleanField(_("장애인 화장실 있음"), default=False)
    has_parking = models.BooleanField(_("주차할 수 있음"), default=False)
    body = StreamField(BodyBlock(), verbose_name=_("내용"), blank=True)

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            *("kind", "provider", "hours", "fee", "fee_amount", "capacity", "equipment"),
            *("audience", "conditions", "how_to_apply", "apply_url", "accessibility"),
            *("is_step_free", "has_accessible_toilet", "has_parking", "body"),
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage", "listings.CommunityPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("나눌 수 있는 재능, 공간, 물건")
    content_panels = resource_panels()

    class Meta:
        verbose_name = _("자원")
        verbose_name_plural = _("재능·공간·물건")
