"""One live publication in the embedded index: what it is narrowed down, ranked and suggested by."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from delivery.models import Publication

LONGEST_NEAR = 800


class SearchEntry(models.Model):
    """One live publication; its words stand in `search_fts` (SQLite) or in `vector` (PostgreSQL).

    These are made by the first migration, since Django's models know neither. An entry that changes
    gets another id: the highest are those that changed last. `topics` and `kinds` are values with a
    space before, between and after them; `title` and `near` (names and summary) are normalised.
    Times are in seconds since the epoch: thousands of them are read for one answer.
    """

    id = models.BigAutoField(primary_key=True)
    publication = models.OneToOneField(
        Publication, related_name="search_entry", on_delete=models.CASCADE
    )
    number = models.BigIntegerField(_("변경 번호"))
    type = models.CharField(_("종류"), max_length=40)
    locale = models.CharField(_("언어"), max_length=20)
    section = models.CharField(_("마당"), max_length=255, blank=True)
    community = models.CharField(_("공동체"), max_length=255, blank=True)
    kinds = models.CharField(_("갈래"), max_length=255, blank=True)
    topics = models.CharField(_("주제"), max_length=1000, blank=True)
    area = models.CharField(_("지역"), max_length=40, blank=True)
    starts = models.BigIntegerField(_("시작"), null=True)
    ends = models.BigIntegerField(_("끝"), null=True)
    dated = models.BigIntegerField(_("공개한 때"), default=0)
    latitude = models.FloatField(_("위도"), null=True)
    longitude = models.FloatField(_("경도"), null=True)
    title = models.CharField(_("제목"), max_length=300)
    near = models.CharField(_("이름과 요약"), max_length=LONGEST_NEAR, blank=True)
    title_keys = models.CharField(max_length=120, db_index=True, blank=True)
    title_initials = models.CharField(max_length=60, db_index=True, blank=True)

    class Meta:
        verbose_name = _("찾기 색인")
        verbose_name_plural = _("찾기 색인")

    def __str__(self) -> str:
        return f"{self.type}: {self.title}"
