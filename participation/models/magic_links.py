"""A magic link: only its token's hash is kept, so that no copy of the database opens a door."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contacts.encrypted_text import EncryptedText


class LinkPurpose(models.TextChoices):
    """What the holder of a link may do."""

    POSTING = "posting", _("보낸 글 고치기")
    COMMUNITY = "community", _("공동체 이름으로 바로 싣기")
    GUARDIAN = "guardian", _("보호자 동의")
    JOINING = "joining", _("참여 신청 보기와 취소")
    ORGANISER = "organiser", _("오는 사람 보기")
    ANSWER = "answer", _("보낸 답 보기와 거두기")
    ANSWERED = "answered", _("쪽지에 온 답 보기와 정하기")
    ABOUT_ME = "about_me", _("내 정보 보기와 지우기")
    DIGEST = "digest", _("소식 편지 바꾸기와 그만 받기")
    DIGEST_CONFIRM = "digest_confirm", _("소식 편지 확인")


class MagicLink(models.Model):
    """One holder's link to one thing; `target` names the thing, `label` the holder's role."""

    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    purpose = models.CharField(_("할 수 있는 일"), max_length=20, choices=LinkPurpose.choices)
    target = models.CharField(_("대상"), max_length=64, blank=True, db_index=True, editable=False)
    payload = EncryptedText(blank=True, editable=False)
    label = models.CharField(
        _("가진 이의 역할"),
        max_length=100,
        blank=True,
        help_text=_("사람 이름이 아니라 역할을 적어 주세요. 예: 총무"),
    )
    created_at = models.DateTimeField(_("만든 때"), auto_now_add=True)
    expires_at = models.DateTimeField(_("끝나는 때"), null=True, db_index=True)
    revoked_at = models.DateTimeField(_("거둔 때"), null=True)
    used_at = models.DateTimeField(_("마지막으로 쓴 때"), null=True)

    class Meta:
        ordering = ("-created_at",)
        verbose_name = _("마법 링크")
        verbose_name_plural = _("마법 링크")

    def __str__(self) -> str:
        # Neither token nor holder belongs into logs and error pages.
        return f"MagicLink {self.pk}"
