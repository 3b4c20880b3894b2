"""What is left of people once their data has expired: how many there were."""

from datetime import date

from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _


class HeadCount(models.Model):
    """How many persons' data one rule has cleared on one day."""

    rule = models.CharField(_("규칙"), max_length=80)
    counted_on = models.DateField(_("날"))
    number = models.PositiveIntegerField(_("사람 수"), default=0)

    class Meta:
        ordering = ("-counted_on", "rule")
        verbose_name = _("지운 사람 수")
        verbose_name_plural = _("지운 사람 수")
        constraints = (
            models.UniqueConstraint(fields=("rule", "counted_on"), name="head_count_once"),
        )

    def __str__(self) -> str:
        return f"{self.rule}: {self.number}"

    @classmethod
    def add(cls, rule: str, day: date, number: int) -> None:
        """Add to the number of a day."""
        row, _is_new = cls.objects.get_or_create(rule=rule, counted_on=day)
        cls.objects.filter(pk=row.pk).update(number=F("number") + number)
