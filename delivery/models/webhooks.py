"""Webhooks: where partners are told of changes, what is to be told, and each attempt at it."""

import secrets
import uuid
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from delivery.models.partners import Partner


def new_seed() -> str:
    """Return the seed of a signing secret."""
    return secrets.token_hex(16)


class WebhookEndpoint(models.Model):
    """An address of a partner that is told of changes; empty filters mean everything.

    Its secrets are not stored: they follow from the seeds and SECRET_KEY (webhooks/secrets.py).
    """

    partner = models.ForeignKey(Partner, related_name="endpoints", on_delete=models.CASCADE)
    url = models.CharField(
        _("받는 주소"), max_length=500, help_text=_("https로 시작하는 공개된 주소를 적어 주세요.")
    )
    type = models.CharField(_("종류"), max_length=40, blank=True)
    section = models.CharField(_("마당"), max_length=255, blank=True)
    topic = models.CharField(_("주제"), max_length=100, blank=True)
    seed = models.CharField(max_length=32, default=new_seed, editable=False)
    previous_seed = models.CharField(max_length=32, blank=True, editable=False)
    created_at = models.DateTimeField(_("만든 때"), auto_now_add=True)
    succeeded_at = models.DateTimeField(_("마지막으로 받은 때"), null=True, editable=False)
    disabled_at = models.DateTimeField(_("멈춘 때"), null=True, editable=False)
    disabled_reason = models.CharField(_("멈춘 까닭"), max_length=300, blank=True, editable=False)

    class Meta:
        ordering = ("pk",)
        verbose_name = _("웹훅")
        verbose_name_plural = _("웹훅")

    def __str__(self) -> str:
        return self.url


class WebhookMessage(models.Model):
    """One change of one publication, written in the transaction that made it."""

    CHANGED, GONE = "publication.changed", "publication.gone"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("무엇이"), max_length=30)
    publication = models.UUIDField(_("공개 문서"), db_index=True)
    type = models.CharField(_("종류"), max_length=40)
    number = models.BigIntegerField(_("변경 번호"))
    url = models.CharField(_("주소"), max_length=2200)
    created_at = models.DateTimeField(_("생긴 때"), auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("알림")
        verbose_name_plural = _("알림")

    def __str__(self) -> str:
        return f"{self.kind} {self.publication} ({self.number})"


class DeliveryState(models.TextChoices):
    """What has become of telling one endpoint of one change."""

    WAITING = "waiting", _("기다림")
    DELIVERED = "delivered", _("받음")
    FAILED = "failed", _("그만둠")


class WebhookDelivery(models.Model):
    """One message on its way to one endpoint; a claim moves `next_attempt_at` ahead as a lease."""

    message = models.ForeignKey(WebhookMessage, related_name="deliveries", on_delete=models.CASCADE)
    endpoint = models.ForeignKey(
        WebhookEndpoint, related_name="deliveries", on_delete=models.CASCADE
    )
    state = models.CharField(
        _("상태"), max_length=10, choices=DeliveryState.choices, default=DeliveryState.WAITING
    )
    failures = models.PositiveSmallIntegerField(_("실패한 횟수"), default=0)
    first_failed_at = models.DateTimeField(_("처음 실패한 때"), null=True)
    next_attempt_at = models.DateTimeField(_("다음에 보낼 때"))

    class Meta:
        verbose_name = _("보낼 알림")
        verbose_name_plural = _("보낼 알림")
        constraints = (
            models.UniqueConstraint(fields=("message", "endpoint"), name="webhook_told_once"),
        )
        indexes = (models.Index(fields=("state", "next_attempt_at"), name="webhook_due"),)

    def __str__(self) -> str:
        return f"{self.message_id} → {self.endpoint_id}: {self.state}"


class WebhookAttempt(models.Model):
    """One attempt: the answer's status (none where there was no answer), how long it took, why."""

    delivery = models.ForeignKey(WebhookDelivery, related_name="attempts", on_delete=models.CASCADE)
    at = models.DateTimeField(_("보낸 때"), auto_now_add=True)
    status = models.PositiveSmallIntegerField(_("응답"), null=True)
    milliseconds = models.PositiveIntegerField(_("걸린 시간(밀리초)"))
    error = models.CharField(_("오류"), max_length=300, blank=True)

    class Meta:
        ordering: ClassVar[tuple[str, ...]] = ("-pk",)
        verbose_name = _("보낸 기록")
        verbose_name_plural = _("보낸 기록")

    def __str__(self) -> str:
        return f"{self.status or '–'} {self.error}"
