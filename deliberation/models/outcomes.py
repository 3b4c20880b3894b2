"""A result: what changed, who answers for it, and what is still to be checked."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, Panel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Orderable

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields
from deliberation.choices.outcomes import OutcomeKind, OutcomeStage
from deliberation.order import is_before
from deliberation.panels.outcomes import outcome_panels


class OutcomePage(Located, BasePage):
    """What became of it: an ordinance, money, a facility, an experiment, or a refusal."""

    kind = models.CharField(_("종류"), max_length=20, choices=OutcomeKind.choices)
    responsible_body = models.CharField(
        _("책임지는 곳"), max_length=200, help_text=_("사람 이름이 아니라 기관이나 부서")
    )
    decided_on = models.DateField(_("정한 날"))
    reason = models.TextField(_("까닭"))
    effect = models.TextField(_("달라진 것"), blank=True)
    evidence = StreamField(BodyBlock(), verbose_name=_("근거"), blank=True)
    next_check_on = models.DateField(_("다음에 확인할 날"), null=True, blank=True)

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            "kind",
            "responsible_body",
            "decided_on",
            "reason",
            "effect",
            "evidence",
            "next_check_on",
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("제안과 숙의에서 나온 결과")
    content_panels: ClassVar[list[Panel]] = outcome_panels

    class Meta:
        verbose_name = _("결과")
        verbose_name_plural = _("결과")

    @property
    def stage(self) -> OutcomeStage:
        """How far it has come: done with its last milestone."""
        if self.kind == OutcomeKind.REJECTED:
            return OutcomeStage.REJECTED
        done = [milestone.done_on is not None for milestone in self.milestones.all()]
        if done and all(done):
            return OutcomeStage.DONE
        return OutcomeStage.UNDER_WAY if any(done) else OutcomeStage.DECIDED

    def clean(self) -> None:
        """Refuse a next check before the decision."""
        super().clean()
        if is_before(self.next_check_on, self.decided_on):
            raise ValidationError(
                {"next_check_on": _("확인할 날이 정한 날보다 앞섭니다. 두 날짜를 확인해 주세요.")}
            )


class OutcomeMilestone(Orderable):
    """One step of putting a result into practice."""

    page = ParentalKey(OutcomePage, related_name="milestones", on_delete=models.CASCADE)
    title = models.CharField(_("할 일"), max_length=200)
    due_on = models.DateField(_("하기로 한 날"), null=True, blank=True)
    done_on = models.DateField(_("마친 날"), null=True, blank=True)

    panels: ClassVar[list[Panel]] = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("due_on"), FieldPanel("done_on")]),
    ]
