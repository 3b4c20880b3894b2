"""An answer to a card: what somebody says to whoever sent the card, and what came of it."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contacts.encrypted_text import EncryptedText
from participation.models.contacted import NO_CONTACT, Contacted

# What an answer keeps of people once that has expired or was erased.
NO_ANSWER = {**NO_CONTACT, "message": ""}


class AnswerState(models.TextChoices):
    """How far an answer has come."""

    WAITING = "waiting", _("답을 기다림")
    PASSED = "passed", _("연락처를 주고받음")
    DECLINED = "declined", _("다음 기회에")
    WITHDRAWN = "withdrawn", _("거둠")
    CLOSED = "closed", _("쪽지가 닫힘")


class Said(models.TextChoices):
    """What somebody says of whether it came about."""

    YES = "yes", _("이어졌습니다")
    NO = "no", _("이어지지 않았습니다")


class Answer(Contacted):
    """One form; `card` is the uuid of the page, `form_key` the form's own number.

    `flags` are the reasons to look twice (participation/abuse/signs.py). `owner_said` and
    `answerer_said` are what both sides say afterwards.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    form_key = models.UUIDField(unique=True, editable=False)
    card = models.UUIDField(_("쪽지"), db_index=True)
    message = EncryptedText(_("전하는 말"), blank=True, editable=False)
    flags = models.JSONField(_("눈여겨볼 것"), default=list, blank=True)
    state = models.CharField(
        _("상태"), max_length=10, choices=AnswerState.choices, default=AnswerState.WAITING
    )
    language = models.CharField(_("언어"), max_length=10, default="ko")
    created_at = models.DateTimeField(_("받은 때"), auto_now_add=True)
    decided_at = models.DateTimeField(_("정한 때"), null=True, db_index=True)
    asked_at = models.DateTimeField(_("이어졌는지 물은 때"), null=True)
    owner_said = models.CharField(max_length=5, choices=Said.choices, blank=True)
    answerer_said = models.CharField(max_length=5, choices=Said.choices, blank=True)
    keep_until_on = models.DateField(_("연락처를 두는 날"), db_index=True)

    class Meta:
        ordering = ("created_at", "id")
        verbose_name = _("쪽지에 온 답")
        verbose_name_plural = _("쪽지에 온 답")
        indexes = (models.Index(fields=("state", "decided_at"), name="answer_due"),)

    def __str__(self) -> str:
        # Who it is belongs into no log and no error page.
        return f"Answer {self.pk}"
