"""A browser that is sent notices: where its push service takes them, and what they are of."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.contacts.encrypted_text import EncryptedText
from participation.models.followings import Following


class PushSubscription(Following):
    """One browser on one device.

    Its endpoint holds a secret of the push service, so that a hash without a key is enough to find
    it by. `renewed_at` is when the browser last showed itself.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    endpoint = EncryptedText(editable=False)
    endpoint_hash = models.CharField(max_length=64, unique=True, editable=False)
    browser_key = EncryptedText(editable=False)
    browser_secret = EncryptedText(editable=False)
    created_at = models.DateTimeField(_("신청한 때"), auto_now_add=True)
    renewed_at = models.DateTimeField(_("마지막으로 쓴 때"), default=timezone.now, db_index=True)

    class Meta:
        ordering = ("-created_at",)
        verbose_name = _("브라우저 알림")
        verbose_name_plural = _("브라우저 알림")

    def __str__(self) -> str:
        return f"PushSubscription {self.pk}"
