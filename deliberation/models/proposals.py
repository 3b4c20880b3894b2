"""A proposal: what is wrong, what is wished for, and what the administration answered."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel
from wagtail.api import APIField
from wagtail.fields import StreamField

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields
from deliberation.choices.proposals import Competence, Decision, ProposalStage
from deliberation.order import is_before
from deliberation.panels.proposals import proposal_panels

STAGE_OF_COMPETENCE = {
    Competence.UNCLEAR: ProposalStage.RECEIVED,
    Competence.NO_OWNER: ProposalStage.NO_OWNER,
    Competence.DEPARTMENT: ProposalStage.WITH_DEPARTMENT,
}


class ProposalPage(Located, BasePage):
    """A proposal with its clock; nobody counts supporters."""

    raised_on = models.DateField(_("낸 날"), default=timezone.localdate)
    problem = models.TextField(_("무엇이 문제인가요"))
    wish = models.TextField(_("무엇을 바라나요"))
    affected = models.TextField(_("누구에게 영향이 있나요"), blank=True)
    evidence = StreamField(BodyBlock(), verbose_name=_("근거"), blank=True)
    competence = models.CharField(
        _("맡을 곳"), max_length=20, choices=Competence.choices, default=Competence.UNCLEAR
    )
    department = models.CharField(
        _("맡은 부서"), max_length=200, blank=True, help_text=_("사람 이름이 아니라 부서 이름")
    )
    answer_due_on = models.DateField(
        _("답할 기한"), null=True, blank=True, help_text=_("온라인 촉진단이 정합니다.")
    )
    official_answer = models.TextField(_("공식 답변"), blank=True)
    answer_reasons = models.TextField(
        _("답변의 까닭"), blank=True, help_text=_("답을 실으려면 꼭 적어 주세요.")
    )
    answered_on = models.DateField(_("답한 날"), null=True, blank=True)
    answered_by = models.CharField(
        _("답한 곳"), max_length=200, blank=True, help_text=_("사람 이름이 아니라 기관이나 부서")
    )
    decision = models.CharField(
        _("결정"), max_length=20, choices=Decision.choices, default=Decision.PENDING
    )

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            "raised_on",
            "problem",
            "wish",
            "affected",
            "evidence",
            "competence",
            "department",
            "answer_due_on",
            "official_answer",
            "answer_reasons",
            "answered_on",
            "answered_by",
            "decision",
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("시민의 제안과 그에 대한 답")
    content_panels: ClassVar[list[Panel]] = proposal_panels

    class Meta:
        verbose_name = _("제안")
        verbose_name_plural = _("제안")

    @property
    def stage(self) -> ProposalStage:
        """How far it has come."""
        if self.decision != Decision.PENDING:
            return ProposalStage(self.decision)
        if self.official_answer.strip():
            return ProposalStage.ANSWERED
        return STAGE_OF_COMPETENCE[Competence(self.competence)]

    def clean(self) -> None:
        """Refuse an answer without reasons, a decision without an answer, and dates in disorder."""
        super().clean()
        has_answer = bool(self.official_answer.strip())
        wrong = {}
        if has_answer and not self.answer_reasons.strip():
            wrong["answer_reasons"] = _(
                "답변에는 까닭이 있어야 합니다. 왜 그렇게 답했는지 적어 주세요."
            )
        if self.decision != Decision.PENDING and not has_answer:
            wrong["official_answer"] = _("결정을 적으려면 공식 답변을 함께 적어 주세요.")
        if self.competence == Competence.DEPARTMENT and not self.department.strip():
            wrong["department"] = _(
                "맡은 부서의 이름을 적어 주세요. 모르면 ‘맡을 곳 확인 중’을 고르세요."
            )
        if self.competence != Competence.DEPARTMENT and self.department.strip():
            wrong["competence"] = _(
                "부서 이름을 적었습니다. ‘맡은 부서 있음’을 고르거나 이름을 지워 주세요."
            )
        if has_answer and self.answered_on is None:
            self.answered_on = timezone.localdate()
        if is_before(self.answered_on, self.raised_on):
            wrong["answered_on"] = _("답한 날이 낸 날보다 앞섭니다. 두 날짜를 확인해 주세요.")
        if is_before(self.answer_due_on, self.raised_on):
            wrong["answer_due_on"] = _("기한이 낸 날보다 앞섭니다. 두 날짜를 확인해 주세요.")
        if wrong:
            raise ValidationError(wrong)
