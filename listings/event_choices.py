"""The words an event is described with."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EventKind(models.TextChoices):
    """What sort of occasion it is."""

    GATHERING = "gathering", _("모임")
    EVENT = "event", _("행사")
    PERFORMANCE = "performance", _("공연")
    COURSE = "course", _("강좌")


class EventStatus(models.TextChoices):
    """Whether it takes place as announced."""

    SCHEDULED = "scheduled", _("예정대로")
    CANCELLED = "cancelled", _("취소")
    POSTPONED = "postponed", _("연기")
    MOVED = "moved", _("장소 변경")
