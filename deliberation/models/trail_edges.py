"""A step of a trail, asserted by an organisation."""

from typing import ClassVar
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from deliberation.choices.relations import BACKWARD, Relation


class TrailEdge(models.Model):
    """`subject` relation `object`: a lecture arose from a meeting, a proposal led to a result.

    Stops are kept by uuid, so that a step stays known when its page is deleted; `earlier` and
    `later` are the same two in the order of the trail. A step is retracted, never deleted.
    """

    subject_page = models.ForeignKey(
        Page,
        verbose_name=_("이 글은"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    relation = models.CharField(_("관계"), max_length=20, choices=Relation.choices)
    object_page = models.ForeignKey(
        Page,
        verbose_name=_("이 글"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    earlier = models.UUIDField(editable=False, db_index=True)
    later = models.UUIDField(editable=False, db_index=True)
    dated_on = models.DateField(_("이어진 날"))
    evidence = models.TextField(
        _("근거"), max_length=1000, help_text=_("어디에서 알 수 있는지 한두 문장으로 적어 주세요.")
    )
    evidence_url = models.URLField(_("근거 주소"), max_length=500, blank=True)
    organisation = models.CharField(
        _("밝힌 곳"), max_length=200, help_text=_("이 이어짐을 밝히는 기관이나 단체")
    )
    note = models.CharField(
        _("날짜에 대한 설명"),
        max_length=300,
        blank=True,
        help_text=_("나중 것이 먼저 것보다 이른 날짜일 때 그 까닭"),
    )
    created_at = models.DateTimeField(_("적은 때"), auto_now_add=True)
    retracted_at = models.DateTimeField(_("거둔 때"), null=True, editable=False)

    class Meta:
        ordering = ("dated_on", "pk")
        verbose_name = _("여정의 걸음")
        verbose_name_plural = _("여정의 걸음")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=("earlier", "later", "relation"),
                condition=models.Q(retracted_at__isnull=True),
                name="trail_edge_once",
            ),
            models.CheckConstraint(
                condition=~models.Q(earlier=models.F("later")), name="trail_edge_of_two"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject_page} – {self.get_relation_display()} – {self.object_page}"

    @property
    def is_backward(self) -> bool:
        """Whether the subject is the later stop."""
        return self.relation in BACKWARD

    def set_stops(self, subject: UUID, target: UUID) -> None:
        """Take the two stops in the order of the trail."""
        self.earlier, self.later = (target, subject) if self.is_backward else (subject, target)
