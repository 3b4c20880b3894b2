"""A digest by e-mail: one address, one choice, and how often."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.contacts.encrypted_text import EncryptedText
from participation.models.contacted import Contacted
from participation.models.followings import Following


class Frequency(models.TextChoices):
    """How often a digest comes."""

    WEEKLY = "weekly", _("한 주에 한 번 (목요일)")
    DAILY = "daily", _("날마다")
    MONTHLY = "monthly", _("한 달에 한 번 (첫 목요일)")


class Digest(Contacted, Following):
    """One address that is written to from `confirmed_at` on.

    `asked` and `asked_frequency` wait for the address to confirm them; `asked` is none where
    nothing waits. `token` opens the link that stands in every letter. Deleted when its owner stops
    or `keep_until_on` is over.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    frequency = models.CharField(
        _("얼마나 자주"), max_length=10, choices=Frequency.choices, default=Frequency.WEEKLY
    )
    asked = models.JSONField(null=True, editable=False)
    asked_frequency = models.CharField(
        max_length=10, choices=Frequency.choices, blank=True, editable=False
    )
    asked_at = models.DateTimeField(_("신청한 때"), db_index=True)
    confirmed_at = models.DateTimeField(_("확인한 때"), null=True)
    token = EncryptedText(blank=True, editable=False)
    keep_until_on = models.DateField(_("주소를 두는 날"), db_index=True)

    class Meta:
        ordering = ("-asked_at",)
        verbose_name = _("소식 편지")
        verbose_name_plural = _("소식 편지")
        constraints = (
            models.UniqueConstraint(
                fields=("contact_hash",), condition=~Q(contact_hash=""), name="digest_once"
            ),
        )

    def __str__(self) -> str:
        # An address does not belong into logs and error pages.
        return f"Digest {self.pk}"
