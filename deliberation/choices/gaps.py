"""The gaps of a trail that everybody may see."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class GapKind(models.TextChoices):
    """What is missing."""

    NO_OWNER = "no-owner", _("맡은 부서가 없음")
    UNANSWERED = "unanswered", _("기한이 지나도록 답이 없음")
    UNRECORDED = "unrecorded", _("원탁회의 뒤에 기록이 없음")
    STALLED = "stalled", _("멈춰 있음")
    NO_ORIGIN = "no-origin", _("어디에서 왔는지 모르는 결과")
