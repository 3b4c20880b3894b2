"""How exactly the date of a record is known."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DatePrecision(models.TextChoices):
    """What of a date is known."""

    TIME = "time", _("날짜와 시각")
    DAY = "day", _("날짜")
    MONTH = "month", _("달까지")
    YEAR = "year", _("해까지")
    UNKNOWN = "unknown", _("모름")
