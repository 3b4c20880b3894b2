"""What participants of a roundtable find wrong or missing in its record."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from deliberation.models.roundtables import RoundtablePage


class RoundtableCorrection(models.Model):
    """A correction sent through the participants' link; no name, no address."""

    class Part(models.TextChoices):
        """The part of the record it is about."""

        COMMON_GROUND = "common_ground", _("뜻이 모인 것")
        REMAINING_DIFFERENCES = "remaining_differences", _("남은 차이")
        MINORITY_VIEW = "minority_view", _("소수 의견")
        OPEN_QUESTIONS = "open_questions", _("답을 얻지 못한 질문")
        OTHER = "other", _("그 밖")

    roundtable = models.ForeignKey(
        RoundtablePage,
        verbose_name=_("원탁회의"),
        related_name="corrections",
        on_delete=models.CASCADE,
    )
    part = models.CharField(_("어느 대목"), max_length=30, choices=Part.choices)
    words = models.TextField(_("고칠 말"), max_length=3000)
    submission = models.UUIDField(unique=True, editable=False)
    sent_at = models.DateTimeField(_("보낸 때"), default=timezone.now, editable=False)
    settled_at = models.DateTimeField(_("살펴본 때"), null=True, blank=True)

    class Meta:
        ordering = ("-sent_at",)
        verbose_name = _("원탁회의 기록 고침 요청")
        verbose_name_plural = _("원탁회의 기록 고침 요청")

    def __str__(self) -> str:
        return f"{self.roundtable.title}: {self.get_part_display()}"
