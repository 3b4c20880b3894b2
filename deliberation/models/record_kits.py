"""The record kit: rough notes of a meeting, behind an address that only their writers know."""

import secrets
import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from deliberation.models.conversations import ConversationPage


def new_token() -> str:
    """Return a token that cannot be guessed (256 bits, 43 letters)."""
    return secrets.token_urlsafe(32)


class KitState(models.TextChoices):
    """Whether the notes can still be changed."""

    OPEN = "open", _("적는 중")
    CORRECTING = "correcting", _("고칠 수 있음")
    FROZEN = "frozen", _("굳힘")


class RecordKit(models.Model):
    """Notes that become one record: `is_trusted` where the section itself has given the link.

    `version` counts the saved drafts; `sent` is what stood in the notes when they were last sent.
    """

    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    section = models.ForeignKey(
        Page, verbose_name=_("마당"), on_delete=models.CASCADE, related_name="+"
    )
    event = models.ForeignKey(
        Page,
        verbose_name=_("모임"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    record = models.OneToOneField(
        ConversationPage,
        verbose_name=_("기록"),
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="kit",
    )
    is_trusted = models.BooleanField(_("바로 싣기"), default=False)
    title = models.CharField(_("모임 이름"), max_length=200, blank=True)
    host = models.CharField(_("연 곳"), max_length=200, blank=True)
    met_on = models.DateField(_("만난 날"), null=True, blank=True)
    participants_count = models.PositiveIntegerField(_("참여자 수"), null=True, blank=True)
    met = models.TextField(_("누가 모였나"), blank=True)
    said = models.TextField(_("나눈 이야기"), blank=True)
    agreed = models.TextField(_("뜻이 모인 것"), blank=True)
    differed = models.TextField(_("생각이 다른 것"), blank=True)
    next_step = models.TextField(_("다음 걸음"), blank=True)
    photo_alt = models.CharField(_("사진 설명"), max_length=250, blank=True)
    sent = models.JSONField(default=dict, editable=False)
    submission = models.UUIDField(default=uuid.uuid4, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(_("만든 때"), auto_now_add=True)
    updated_at = models.DateTimeField(_("고친 때"), auto_now=True)
    sent_at = models.DateTimeField(_("보낸 때"), null=True, editable=False)
    corrections_until = models.DateTimeField(_("고칠 수 있는 때"), null=True, editable=False)

    class Meta:
        ordering = ("-created_at",)
        verbose_name = _("기록 꾸러미")
        verbose_name_plural = _("기록 꾸러미")

    def __str__(self) -> str:
        return self.title or str(_("이름 없는 모임"))

    @property
    def path(self) -> str:
        """The address, known only to those who write."""
        return f"/records/{self.token}/"

    def state(self, now: datetime | None = None) -> KitState:
        """Return whether the notes can still be changed, at `now`."""
        if self.sent_at is None:
            return KitState.OPEN
        until = self.corrections_until
        is_open = until is not None and (now or timezone.now()) < until
        return KitState.CORRECTING if is_open else KitState.FROZEN


def correction_window() -> timedelta:
    """Return how long a record can be corrected through its link."""
    return timedelta(days=settings.MADANG_CORRECTION_DAYS)


class KitPhoto(models.Model):
    """A photo that came with the notes."""

    kit = models.ForeignKey(RecordKit, related_name="photos", on_delete=models.CASCADE)
    picture = models.ForeignKey("cms.Picture", related_name="+", on_delete=models.CASCADE)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("kit", "picture"), name="kit_photo_once"),)

    def __str__(self) -> str:
        return str(self.picture)
