"""What was sought in vain: words, and never who sought them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SoughtBefore(models.Model):
    """On one day something was sought in vain: a keyed hash, from which no words can be read.

    Only when this has happened on five different days, words are written down (SoughtInVain).
    """

    mark = models.CharField(max_length=32)
    sought_on = models.DateField(_("날"))

    class Meta:
        verbose_name = _("찾은 흔적")
        verbose_name_plural = _("찾은 흔적")
        constraints = (
            models.UniqueConstraint(fields=("mark", "sought_on"), name="sought_before_once"),
        )

    def __str__(self) -> str:
        return f"{self.sought_on}"


class SoughtInVain(models.Model):
    """How often words were sought in vain on one day (Seoul's)."""

    words = models.CharField(_("찾은 말"), max_length=60)
    sought_on = models.DateField(_("날"), db_index=True)
    times = models.PositiveIntegerField(_("횟수"), default=0)

    class Meta:
        ordering = ("-sought_on", "-times", "words")
        verbose_name = _("헛걸음한 말")
        verbose_name_plural = _("헛걸음한 말")
        constraints = (
            models.UniqueConstraint(fields=("words", "sought_on"), name="sought_in_vain_once"),
        )

    def __str__(self) -> str:
        return self.words
