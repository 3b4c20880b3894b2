"""Who comes to a turn of an event: places that are taken, and the list of those who wait."""

import secrets
import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contacts.encrypted_text import EncryptedText
from participation.models.contacted import NO_CONTACT, Contacted

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that is mistaken for another
# What a joining keeps of people once that has expired or was erased.
NOBODY = {**NO_CONTACT, "nickname": ""}


def new_code() -> str:
    """Return a code of six letters to say at the door."""
    return "".join(secrets.choice(LETTERS) for _ in range(6))


class JoinState(models.TextChoices):
    """Whether somebody has a place."""

    JOINED = "joined", _("자리가 있음")
    WAITING = "waiting", _("기다림")
    CANCELLED = "cancelled", _("취소함")


class JoinTurn(models.Model):
    """One time at which an event takes place, as its participants know it.

    `key` is the turn's first start in UTC, and empty for what takes place once: such an event may
    be moved without anybody losing a place. `told_*` is what participants were last told.
    """

    event = models.UUIDField(_("글"))
    key = models.CharField(max_length=40, blank=True)
    starts_at = models.DateTimeField(_("시작"), db_index=True)
    ends_at = models.DateTimeField(_("끝"))
    touched = models.PositiveBigIntegerField(default=0, editable=False)
    told_starts_at = models.DateTimeField(null=True)
    told_place = models.CharField(max_length=300, blank=True)
    told_cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ("starts_at",)
        verbose_name = _("신청받는 때")
        verbose_name_plural = _("신청받는 때")
        constraints = (models.UniqueConstraint(fields=("event", "key"), name="join_turn_once"),)

    def __str__(self) -> str:
        return f"{self.event} {self.starts_at.isoformat()}"


class Joining(Contacted):
    """One form of one person or party; `form_key` is the form's own number."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    form_key = models.UUIDField(unique=True, editable=False)
    turn = models.ForeignKey(JoinTurn, related_name="joinings", on_delete=models.CASCADE)
    nickname = EncryptedText(_("별명"), blank=True, editable=False)
    number = models.PositiveSmallIntegerField(_("몇 명"))
    state = models.CharField(_("상태"), max_length=10, choices=JoinState.choices)
    code = models.CharField(_("확인 글자"), max_length=6, default=new_code, editable=False)
    language = models.CharField(_("언어"), max_length=10, default="ko")
    created_at = models.DateTimeField(_("신청한 때"), auto_now_add=True)
    moved_up_at = models.DateTimeField(_("자리가 난 때"), null=True)
    moved_up_told_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(_("알려 준 때"), null=True)
    checked_in_at = models.DateTimeField(_("온 때"), null=True)
    keep_until_on = models.DateField(_("연락처를 두는 날"), db_index=True)

    class Meta:
        ordering = ("created_at", "id")
        verbose_name = _("참여 신청")
        verbose_name_plural = _("참여 신청")

    def __str__(self) -> str:
        # Who it is belongs into no log and no error page.
        return f"Joining {self.pk}"
