"""A posting: what a citizen has sent, and the page that it became."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contacts.encrypted_text import EncryptedText
from participation.models.contacted import HASH_LENGTH, NO_CONTACT, Contacted

# What a posting keeps of people once that has expired or was erased.
NOTHING = {**NO_CONTACT, "guardian": "", "guardian_hash": ""}


class PostingState(models.TextChoices):
    """How far a posting has come."""

    GUARDIAN = "guardian", _("보호자의 동의를 기다림")
    WAITING = "waiting", _("살펴보는 중")
    PUBLISHED = "published", _("실림")
    DECLINED = "declined", _("싣지 않기로 함")
    WITHDRAWN = "withdrawn", _("보낸 이가 거둠")


class Posting(Contacted):
    """One form that was sent, once; `page` is none once editors have deleted it.

    `form_key` is the form's own number: the same form sent twice finds the first. `flags` are the
    reasons to look twice (participation/abuse/signs.py), `is_outside` whether the place lies
    outside of the city, `keep_until_on` the last day on which the contact is kept, `inspired_by`
    the uuid of the public page from which it goes on.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    form_key = models.UUIDField(unique=True, editable=False)
    kind = models.CharField(_("종류"), max_length=20)
    type = models.CharField(_("글의 종류"), max_length=40)
    section = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("마당"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    page = models.OneToOneField(
        "wagtailcore.Page",
        verbose_name=_("글"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    link = models.ForeignKey(
        "participation.MagicLink",
        verbose_name=_("공동체의 링크"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    flags = models.JSONField(_("눈여겨볼 것"), default=list, blank=True)
    is_outside = models.BooleanField(_("지역 밖"), default=False)
    guardian = EncryptedText(
        _("보호자의 연락처"), hashed_in="guardian_hash", blank=True, editable=False
    )
    guardian_hash = models.CharField(
        max_length=HASH_LENGTH, blank=True, db_index=True, editable=False
    )
    needs_guardian = models.BooleanField(_("만 14세 미만"), default=False)
    guardian_agreed_at = models.DateTimeField(_("보호자가 동의한 때"), null=True)
    inspired_by = models.UUIDField(_("이어진 글"), null=True, editable=False)
    language = models.CharField(_("언어"), max_length=10, default="ko")
    keep_until_on = models.DateField(_("연락처를 두는 날"), db_index=True)
    created_at = models.DateTimeField(_("받은 때"), auto_now_add=True)
    close_told_at = models.DateTimeField(null=True, editable=False)
    withdrawn_at = models.DateTimeField(_("거둔 때"), null=True)

    class Meta:
        ordering = ("-created_at",)
        verbose_name = _("시민이 보낸 글")
        verbose_name_plural = _("시민이 보낸 글")

    def __str__(self) -> str:
        # The page's title is public; who sent it is not.
        return str(self.page) if self.page else str(self.pk)

    @property
    def waits_for_guardian(self) -> bool:
        """Whether a guardian has still to agree before anybody looks at it."""
        return self.needs_guardian and self.guardian_agreed_at is None
