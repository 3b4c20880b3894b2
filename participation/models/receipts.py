"""The receipt of a deletion: what was erased, and nothing about whom."""

import secrets

from django.db import models
from django.utils.translation import gettext_lazy as _

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that is mistaken for another


def new_number() -> str:
    """Return a number such as "K7WM-3RTA-9PQX", which is not guessed."""
    groups = ("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(3))
    return "-".join(groups)


class DeletionReceipt(models.Model):
    """That data was erased at a time: how many things of each sort."""

    number = models.CharField(_("번호"), max_length=20, unique=True, default=new_number)
    counts = models.JSONField(_("지운 것"), default=dict)
    made_at = models.DateTimeField(_("지운 때"), auto_now_add=True)

    class Meta:
        ordering = ("-made_at",)
        verbose_name = _("삭제 영수증")
        verbose_name_plural = _("삭제 영수증")

    def __str__(self) -> str:
        return self.number
