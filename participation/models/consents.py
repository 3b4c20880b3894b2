"""The ledger of consents: what somebody agreed to, without saying who it was."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from participation.models.contacted import HASH_LENGTH


class Consent(models.Model):
    """One consent; the keyed hash is all that ties it to a contact, and goes when the data goes.

    `is_guardians` where a guardian has agreed for a child under 14.
    """

    purpose = models.CharField(_("목적"), max_length=200)
    items = models.CharField(_("항목"), max_length=300)
    until_on = models.DateField(_("언제까지"))
    is_refusal_explained = models.BooleanField(_("거부할 권리를 알림"), default=False)
    is_guardians = models.BooleanField(_("보호자의 동의"), default=False)
    contact_hash = models.CharField(
        max_length=HASH_LENGTH, blank=True, db_index=True, editable=False
    )
    given_at = models.DateTimeField(_("동의한 때"), default=timezone.now)
    withdrawn_at = models.DateTimeField(_("거둔 때"), null=True, blank=True)

    class Meta:
        ordering = ("-given_at",)
        verbose_name = _("개인정보 동의")
        verbose_name_plural = _("개인정보 동의")

    def __str__(self) -> str:
        return f"{self.purpose} ({self.given_at:%Y-%m-%d})"
