"""How far an index has followed the publications."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class IndexProgress(models.Model):
    """One index: all changes up to (`number`, `last`) are in it, counted within `epoch`.

    `made_by` is the release of the analysis that filled it; another one begins anew. Who works on
    it holds it until `busy_until`.
    """

    index = models.CharField(_("색인"), max_length=40, unique=True)
    epoch = models.UUIDField(null=True)
    made_by = models.CharField(max_length=40, blank=True)
    number = models.BigIntegerField(_("변경 번호"), default=0)
    last = models.UUIDField(default=uuid.UUID(int=0))
    busy_until = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(_("멈춘 때"), null=True)
    failure = models.CharField(_("까닭"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("색인의 진도")
        verbose_name_plural = _("색인의 진도")

    def __str__(self) -> str:
        return f"{self.index}: {self.number}"
