"""A publication: one page's public document, or the mark that it is gone."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PublicationState(models.TextChoices):
    """Whether readers can have it."""

    LIVE = "live", _("공개")
    GONE = "gone", _("내려감")


class GoneReason(models.TextChoices):
    """Why a publication is no longer there."""

    UNPUBLISHED = "unpublished", _("공개를 거둠")
    EXPIRED = "expired", _("기한이 지남")
    RESTRICTED = "restricted", _("열람 제한")
    DELETED = "deleted", _("삭제")


class Publication(models.Model):
    """One row for each page and locale that is or was public.

    The same page in several languages has one `translation_key`. `body` is the JSON document in
    UTF-8, none once it is gone; `text` holds its words as they are searched; `number` says in which
    order it last changed, `changed_at` when (none: before that was noted); `etag` is a hash of the
    body. Times carry a zone; latitude and longitude are in degrees.
    """

    uuid = models.UUIDField(primary_key=True)
    page_pk = models.BigIntegerField(_("문서 번호"), null=True, db_index=True)
    type = models.CharField(_("종류"), max_length=40)
    locale = models.CharField(_("언어"), max_length=20)
    translation_key = models.UUIDField(_("번역 묶음"), null=True, db_index=True)
    slug = models.CharField(_("짧은 이름"), max_length=255)
    path = models.CharField(_("길"), max_length=2000, db_index=True)
    url = models.CharField(_("주소"), max_length=2200)
    title = models.CharField(_("제목"), max_length=255)
    section = models.CharField(_("마당"), max_length=255, blank=True, db_index=True)
    community = models.CharField(_("공동체"), max_length=255, blank=True, db_index=True)
    state = models.CharField(_("상태"), max_length=10, choices=PublicationState.choices)
    reason = models.CharField(_("까닭"), max_length=20, choices=GoneReason.choices, blank=True)
    gone_at = models.DateTimeField(_("내려간 때"), null=True)
    number = models.BigIntegerField(_("변경 번호"), default=0, db_index=True)
    changed_at = models.DateTimeField(_("바뀐 때"), null=True)
    etag = models.CharField(_("내용 표식"), max_length=64, blank=True)
    starts_at = models.DateTimeField(_("시작"), null=True)
    ends_at = models.DateTimeField(_("끝"), null=True)
    published_at = models.DateTimeField(_("공개한 때"))
    updated_at = models.DateTimeField(_("고친 때"))
    latitude = models.FloatField(_("위도"), null=True)
    longitude = models.FloatField(_("경도"), null=True)
    text = models.TextField(_("낱말"), blank=True)
    body = models.BinaryField(_("문서"), null=True)

    class Meta:
        verbose_name = _("공개 문서")
        verbose_name_plural = _("공개 문서")
        indexes = (
            models.Index(fields=("state", "type", "-published_at", "uuid"), name="pub_newest"),
            models.Index(fields=("state", "type", "starts_at", "uuid"), name="pub_soonest"),
            models.Index(fields=("type", "slug"), name="pub_slug"),
            models.Index(fields=("number", "uuid"), name="pub_changes"),
            models.Index(fields=("type", "number", "uuid"), name="pub_type_changes"),
        )

    def __str__(self) -> str:
        return f"{self.type}: {self.title}"
