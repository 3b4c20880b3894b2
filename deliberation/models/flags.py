"""What an import could not read, kept for a person to settle."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from deliberation.models.conversations import ConversationPage


class FlagReason(models.TextChoices):
    """Why a value needs a person."""

    MISSING = "missing", _("비어 있음")
    UNREADABLE = "unreadable", _("읽지 못함")
    CUT_OFF = "cut-off", _("잘려 있음")
    INFERRED = "inferred", _("미루어 앎: 확인 필요")


class RecordFlag(models.Model):
    """One value of an imported record that needs a person's hand."""

    record = models.ForeignKey(
        ConversationPage, verbose_name=_("기록"), related_name="flags", on_delete=models.CASCADE
    )
    field = models.CharField(_("칸"), max_length=40)
    reason = models.CharField(_("까닭"), max_length=20, choices=FlagReason.choices)
    raw_value = models.TextField(_("받은 그대로"), blank=True)
    imported_value = models.TextField(
        _("가져올 때 적은 값"),
        blank=True,
        help_text=_("기록의 값이 이것과 달라지면 누군가 손본 것입니다."),
    )
    note = models.CharField(_("설명"), max_length=300, blank=True)
    created_at = models.DateTimeField(_("표시한 때"), auto_now_add=True)
    resolved_at = models.DateTimeField(_("해결한 때"), null=True, blank=True)

    class Meta:
        ordering = ("record_id", "pk")
        verbose_name = _("손볼 기록")
        verbose_name_plural = _("손볼 기록")
        constraints = (
            models.UniqueConstraint(fields=("record", "field", "reason"), name="record_flag_once"),
        )

    def __str__(self) -> str:
        return f"{self.record.title}: {self.field} ({self.get_reason_display()})"
