"""A gap as the nightly task has marked it: when it was first and last there, and who was told."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from deliberation.choices.gaps import GapKind


class Gap(models.Model):
    """Something missing at a page (kept by its uuid), open until `closed_on`."""

    kind = models.CharField(_("빈 곳"), max_length=20, choices=GapKind.choices)
    page_uuid = models.UUIDField(_("글"), db_index=True)
    opened_on = models.DateField(_("생긴 날"))
    closed_on = models.DateField(_("메운 날"), null=True, blank=True)
    told_at = models.DateTimeField(_("알린 때"), null=True, blank=True)

    class Meta:
        ordering = ("opened_on", "pk")
        verbose_name = _("빈 곳")
        verbose_name_plural = _("빈 곳")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=("kind", "page_uuid"),
                condition=models.Q(closed_on__isnull=True),
                name="gap_open_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.opened_on})"
