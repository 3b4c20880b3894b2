"""Who is competent for a proposal, what was decided, and how far it has come."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Competence(models.TextChoices):
    """Who in the administration can act on it."""

    UNCLEAR = "unclear", _("맡을 곳 확인 중")
    NO_OWNER = "no-owner", _("맡은 부서 없음")
    DEPARTMENT = "department", _("맡은 부서 있음")


class Decision(models.TextChoices):
    """What the answer comes to."""

    PENDING = "pending", _("아직 정하지 않음")
    ADOPTED = "adopted", _("받아들임")
    PARTLY = "partly", _("일부 받아들임")
    DECLINED = "declined", _("받아들이지 않음")


class ProposalStage(models.TextChoices):
    """How far a proposal has come, from what is known of it."""

    RECEIVED = "received", pgettext_lazy("stage", "접수")
    NO_OWNER = "no-owner", pgettext_lazy("stage", "맡은 부서 없음")
    WITH_DEPARTMENT = "with-department", pgettext_lazy("stage", "부서가 살피는 중")
    DELIBERATED = "deliberated", pgettext_lazy("stage", "숙의함")
    ANSWERED = "answered", pgettext_lazy("stage", "답함")
    ADOPTED = "adopted", pgettext_lazy("stage", "받아들임")
    PARTLY = "partly", pgettext_lazy("stage", "일부 받아들임")
    DECLINED = "declined", pgettext_lazy("stage", "받아들이지 않음")


OPEN_STAGES = (
    ProposalStage.RECEIVED,
    ProposalStage.NO_OWNER,
    ProposalStage.WITH_DEPARTMENT,
)
