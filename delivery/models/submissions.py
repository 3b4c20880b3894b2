"""Drafts that partners sent, so that they can ask what became of them."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from delivery.models.partners import Partner


class Submission(models.Model):
    """One draft a partner sent; `page` is none once editors have deleted it.

    `idempotency_key` is kept for a day: in that time the same key gives the same answer.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    partner = models.ForeignKey(Partner, related_name="submissions", on_delete=models.CASCADE)
    idempotency_key = models.CharField(_("되풀이 막는 열쇠"), max_length=255, null=True)
    digest = models.CharField(_("보낸 내용의 해시"), max_length=64)
    type = models.CharField(_("종류"), max_length=40)
    section = models.CharField(_("마당"), max_length=255)
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(_("받은 때"), auto_now_add=True)

    class Meta:
        verbose_name = _("협력 기관이 보낸 글")
        verbose_name_plural = _("협력 기관이 보낸 글")
        constraints = (
            models.UniqueConstraint(
                fields=("partner", "idempotency_key"), name="submission_sent_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.type}: {self.pk}"
