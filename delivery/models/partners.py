"""Partner organisations and their keys; a key's secret is kept as a hash only."""

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel

READ, SUBMIT = "read", "submit"


class Partner(models.Model):
    """An organisation that reads the API with a key, gets webhooks or sends drafts."""

    name = models.CharField(_("이름"), max_length=100, unique=True)
    contact_email = models.EmailField(
        _("연락 이메일"),
        blank=True,
        help_text=_(
            "사람이 아니라 역할의 주소를 적어 주세요. 웹훅이 멈추면 여기로 알립니다. "
            "예: 개발팀 공용 주소"
        ),
    )
    note = models.TextField(_("메모"), max_length=1000, blank=True)
    created_at = models.DateTimeField(_("만든 때"), auto_now_add=True)

    panels: ClassVar[list[Panel]] = [
        FieldPanel("name"),
        FieldPanel("contact_email"),
        FieldPanel("note"),
    ]

    class Meta:
        ordering = ("name",)
        verbose_name = _("협력 기관")
        verbose_name_plural = _("협력 기관")

    def __str__(self) -> str:
        return self.name


class PartnerKey(models.Model):
    """One key of a partner: `mdg_<prefix>_<secret>`, of which the secret is never stored.

    `submits_to` is the section into whose queue it may send drafts; without one it only reads.
    """

    partner = models.ForeignKey(Partner, related_name="keys", on_delete=models.CASCADE)
    prefix = models.CharField(_("앞부분"), max_length=8, unique=True, editable=False)
    digest = models.CharField(_("비밀 부분의 해시"), max_length=64, editable=False)
    submits_to = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("글을 보낼 마당"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("비워 두면 읽기만 할 수 있습니다."),
    )
    created_at = models.DateTimeField(_("만든 때"), auto_now_add=True)
    expires_at = models.DateTimeField(
        _("끝나는 때"), null=True, blank=True, help_text=_("비워 두면 거둘 때까지 씁니다.")
    )
    last_used_at = models.DateTimeField(_("마지막으로 쓴 때"), null=True, editable=False)
    revoked_at = models.DateTimeField(_("거둔 때"), null=True, editable=False)

    class Meta:
        ordering = ("-created_at", "-pk")
        verbose_name = _("열쇠")
        verbose_name_plural = _("열쇠")

    def __str__(self) -> str:
        return f"mdg_{self.prefix}_…"

    @property
    def scopes(self) -> tuple[str, ...]:
        """What the key may do: read, and submit where it is bound to a section."""
        return (READ, SUBMIT) if self.submits_to_id else (READ,)

    def is_good(self, at: datetime | None = None) -> bool:
        """Tell whether the key opens anything at a time (default: now)."""
        now = at or timezone.now()
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)
