"""A roundtable of the series, with what stayed open."""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, Panel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page

from blocks.streams import AgendaBlock, BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields, location_panels
from deliberation.forms.roundtables import RoundtableForm

DISSENT = ("common_ground", "remaining_differences", "minority_view", "open_questions")


class RoundtablePage(Located, BasePage):
    """Citizens at tables on one question: common ground, differences and what nobody answered."""

    number = models.PositiveIntegerField(_("몇 번째"), null=True, blank=True)
    held_on = models.DateField(_("열린 날"), null=True, blank=True)
    question = models.TextField(_("함께 던진 질문"), max_length=500)
    method = models.TextField(_("진행 방식"), max_length=1000, blank=True)
    facilitator_role = models.CharField(
        _("진행한 역할"), max_length=200, blank=True, help_text=_("사람 이름이 아니라 역할")
    )
    participants_count = models.PositiveIntegerField(_("참여자 수"), null=True, blank=True)
    agenda = StreamField(AgendaBlock(), verbose_name=_("의제"), blank=True)
    common_ground = models.TextField(_("뜻이 모인 것"), blank=True)
    remaining_differences = models.TextField(_("남은 차이"), blank=True)
    minority_view = models.TextField(_("소수 의견"), blank=True)
    open_questions = models.TextField(
        _("답을 얻지 못한 질문"), blank=True, help_text=_("한 줄에 하나씩 적어 주세요.")
    )
    materials = StreamField(BodyBlock(), verbose_name=_("자료"), blank=True)
    is_record_pending = models.BooleanField(
        _("기록은 나중에 올립니다"),
        default=False,
        help_text=_("회의가 끝났지만 아직 정리하는 중이면 골라 주세요."),
    )
    corrections_until = models.DateTimeField(
        _("참여자가 고칠 수 있는 때"),
        null=True,
        blank=True,
        help_text=_("비워 두면 기록을 처음 실은 날부터 정해진 날수만큼입니다."),
    )

    base_form_class = RoundtableForm

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            "number",
            "held_on",
            "question",
            "method",
            "facilitator_role",
            "participants_count",
            "agenda",
            "common_ground",
            "remaining_differences",
            "minority_view",
            "open_questions",
            "materials",
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("원탁회의의 질문과 결과")
    content_panels: ClassVar[list[Panel]] = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("number"), FieldPanel("held_on")]),
        FieldPanel("question"),
        FieldPanel("method"),
        FieldRowPanel([FieldPanel("facilitator_role"), FieldPanel("participants_count")]),
        *BasePage.common_panels,
        MultiFieldPanel(location_panels, heading=_("어디서")),
        FieldPanel("agenda"),
        InlinePanel("tables", heading=_("모둠"), label=_("모둠")),
        MultiFieldPanel(
            [
                FieldPanel("common_ground"),
                FieldPanel("remaining_differences"),
                FieldPanel("minority_view"),
                FieldPanel("open_questions"),
                FieldPanel("is_record_pending"),
                FieldPanel("corrections_until"),
            ],
            heading=_("회의의 기록"),
            help_text=_(
                "네 칸을 모두 적어 주세요. 없었다면 ‘없음’이라고 적습니다. "
                "뜻이 모이지 않은 것도 같은 무게로 남깁니다."
            ),
        ),
        FieldPanel("materials"),
    ]

    class Meta:
        verbose_name = _("원탁회의")
        verbose_name_plural = _("원탁회의")

    @property
    def has_record(self) -> bool:
        """Whether anything of what was said is written down."""
        return any(getattr(self, name).strip() for name in DISSENT)

    @property
    def lacks(self) -> list[str]:
        """The parts of the record that are to be asked for: agreement and dissent alike.

        None before the roundtable, and none while its record is said to come later.
        """
        is_held = self.held_on is not None and self.held_on <= timezone.localdate()
        if not (self.has_record or (is_held and not self.is_record_pending)):
            return []
        return [name for name in DISSENT if not getattr(self, name).strip()]


class RoundtableTable(Orderable):
    """One table: what it talked about and what was said there."""

    page = ParentalKey(RoundtablePage, related_name="tables", on_delete=models.CASCADE)
    number = models.PositiveSmallIntegerField(_("모둠 번호"))
    topic = models.CharField(_("다룬 것"), max_length=200)
    participants_count = models.PositiveSmallIntegerField(_("참여자 수"), null=True, blank=True)
    said = models.TextField(_("나온 이야기"), blank=True)
