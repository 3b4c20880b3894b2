"""What a result is, and how far it has come."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class OutcomeKind(models.TextChoices):
    """The form in which something changed, or did not."""

    ORDINANCE = "ordinance", _("조례")
    BUDGET = "budget", _("예산")
    PROGRAMME = "programme", _("사업")
    FACILITY = "facility", _("시설")
    EXPERIMENT = "experiment", _("주민 실험")
    REJECTED = "rejected", _("받아들이지 않음")


class OutcomeStage(models.TextChoices):
    """How far a result has come, from its milestones."""

    DECIDED = "decided", pgettext_lazy("stage", "정함")
    UNDER_WAY = "under-way", pgettext_lazy("stage", "하는 중")
    DONE = "done", pgettext_lazy("stage", "마침")
    REJECTED = "rejected", pgettext_lazy("stage", "받아들이지 않음")
