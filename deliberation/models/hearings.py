"""A hearing: the notice of it, the way to be heard, and what came of it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import ClassVar, NamedTuple

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import Panel
from wagtail.api import APIField
from wagtail.fields import StreamField

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields
from deliberation.order import is_before
from deliberation.panels.hearings import hearing_panels

USUAL_LENGTH = timedelta(hours=2)


class Occurrence(NamedTuple):
    """A time on the calendar."""

    starts_at: datetime
    ends_at: datetime


class HearingPage(Located, BasePage):
    """A public hearing, announced where everybody looks until it is over."""

    authority = models.CharField(_("여는 기관"), max_length=200)
    legal_basis = models.CharField(
        _("법적 근거"), max_length=300, blank=True, help_text=_("예: 행정절차법 제38조")
    )
    starts_at = models.DateTimeField(_("시작"), db_index=True)
    ends_at = models.DateTimeField(
        _("끝"), null=True, blank=True, help_text=_("비워 두면 두 시간 뒤로 봅니다.")
    )
    online_url = models.URLField(_("온라인 주소"), max_length=500, blank=True)
    main_content = StreamField(BodyBlock(), verbose_name=_("주요 내용"))
    speakers = models.TextField(_("발표하는 이"), max_length=1000, blank=True)
    how_to_apply = models.TextField(_("발표·참석 신청 방법"), max_length=1000, blank=True)
    apply_url = models.URLField(_("신청 주소"), max_length=500, blank=True)
    opinion_channel = models.TextField(_("의견 내는 방법"), max_length=1000, blank=True)
    opinion_email = models.EmailField(
        _("의견 받는 전자우편"), blank=True, help_text=_("개인 것이 아닌 부서의 주소")
    )
    opinion_url = models.URLField(_("의견 내는 주소"), max_length=500, blank=True)
    opinions_until = models.DateTimeField(_("의견 마감"), null=True, blank=True)
    materials = StreamField(BodyBlock(), verbose_name=_("자료"), blank=True)
    result = models.TextField(pgettext_lazy("hearing", "결과"), blank=True)
    result_on = models.DateField(_("결과를 알린 날"), null=True, blank=True)

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            "authority",
            "legal_basis",
            "starts_at",
            "ends_at",
            "online_url",
            "main_content",
            "speakers",
            "how_to_apply",
            "apply_url",
            "opinion_channel",
            "opinion_email",
            "opinion_url",
            "opinions_until",
            "materials",
            "result",
            "result_on",
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("공청회 알림과 결과")
    content_panels: ClassVar[list[Panel]] = hearing_panels

    class Meta:
        verbose_name = _("공청회")
        verbose_name_plural = _("공청회")

    @property
    def closes_at(self) -> datetime:
        """When the session itself ends."""
        return self.ends_at or self.starts_at + USUAL_LENGTH

    def occurrences(self, until: datetime) -> Iterator[Occurrence]:
        """Yield the session and, where opinions are taken for longer, the moment that ends.

        So the hearing stays among what is to come until nobody can be heard any more.
        """
        yield Occurrence(self.starts_at, self.closes_at)
        if self.opinions_until and self.opinions_until > self.closes_at:
            yield Occurrence(self.opinions_until, self.opinions_until)

    def clean(self) -> None:
        """Refuse a hearing that is nowhere, times in disorder, and opinions with no way in."""
        super().clean()
        wrong = {}
        if not (self.place_name or self.address or self.online_url):
            wrong["place_name"] = _(
                "어디서 여는지 적어 주세요. 장소나 온라인 주소가 있어야 합니다."
            )
        if self.ends_at is not None and not is_before(self.starts_at, self.ends_at):
            wrong["ends_at"] = _("끝이 시작보다 앞서거나 같습니다. 두 시각을 확인해 주세요.")
        ways = (self.opinion_channel, self.opinion_email, self.opinion_url)
        if self.opinions_until and not any(ways):
            wrong["opinion_channel"] = _("의견을 어떻게 내는지 적어 주세요.")
        if wrong:
            raise ValidationError(wrong)
