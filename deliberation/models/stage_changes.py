"""The log of stages: it only grows."""

from typing import Any, NoReturn

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class LogError(TypeError):
    """An attempt to change what was logged."""


class StageLog(models.QuerySet["StageChange"]):
    """Entries can be read and added."""

    def update(self, **kwargs: Any) -> NoReturn:
        """Refuse."""
        raise LogError("The log of stages only grows.")

    def delete(self) -> NoReturn:
        """Refuse."""
        raise LogError("The log of stages only grows.")


class StageChange(models.Model):
    """A page came to a stage on a day; kept by the page's uuid, which outlives the page."""

    page_uuid = models.UUIDField(_("글"), db_index=True)
    stage = models.CharField(_("단계"), max_length=30)
    changed_on = models.DateField(_("바뀐 날"), default=timezone.localdate)
    note = models.CharField(_("설명"), max_length=300, blank=True)
    organisation = models.CharField(_("밝힌 곳"), max_length=200, blank=True)
    recorded_at = models.DateTimeField(_("적은 때"), auto_now_add=True)

    objects = StageLog.as_manager()

    class Meta:
        ordering = ("changed_on", "pk")
        verbose_name = _("단계 기록")
        verbose_name_plural = _("단계 기록")

    def __str__(self) -> str:
        return f"{self.changed_on} {self.stage}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the entry; refuse to change one that is there."""
        if not self._state.adding:
            raise LogError("The log of stages only grows.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refuse."""
        raise LogError("The log of stages only grows.")
