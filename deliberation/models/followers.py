"""Who follows a trail by mail, and the mails that wait for them."""

import secrets
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from deliberation.models.stage_changes import StageChange


def new_token() -> str:
    """Return a token that cannot be guessed (256 bits)."""
    return secrets.token_urlsafe(32)


class TrailFollower(models.Model):
    """An address that follows the trail of one page; nothing else is known of its owner.

    It counts from `confirmed_at` on, and is deleted when its owner stops following.
    """

    email = models.EmailField(_("전자우편"))
    page_uuid = models.UUIDField(_("글"), db_index=True)
    language = models.CharField(_("언어"), max_length=10, default="ko")
    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    asked_at = models.DateTimeField(_("신청한 때"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("확인한 때"), null=True)

    class Meta:
        verbose_name = _("여정을 따라가는 주소")
        verbose_name_plural = _("여정을 따라가는 주소")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("email", "page_uuid"), name="follower_once"),
        ]

    def __str__(self) -> str:
        # An address does not belong into logs and error pages.
        return f"TrailFollower {self.pk}"


class TrailMail(models.Model):
    """A change that a follower is to hear of; written with the change, sent after it is stored."""

    follower = models.ForeignKey(TrailFollower, related_name="mails", on_delete=models.CASCADE)
    change = models.ForeignKey(StageChange, related_name="+", on_delete=models.CASCADE)
    sent_at = models.DateTimeField(_("보낸 때"), null=True)

    class Meta:
        verbose_name = _("여정 알림")
        verbose_name_plural = _("여정 알림")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("follower", "change"), name="trail_mail_once"),
        ]

    def __str__(self) -> str:
        return f"TrailMail {self.pk}"
