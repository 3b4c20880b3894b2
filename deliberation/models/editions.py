"""An edition of a booklet: made once, and never changed once it is done."""

import json
import uuid
from datetime import timedelta
from typing import Any, ClassVar

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from deliberation.models.booklets import BookletPage

STALE = timedelta(minutes=10)


class FrozenEdition(TypeError):
    """An attempt to change or delete an edition that is done."""

    def __init__(self) -> None:
        super().__init__("An edition that is done cannot be changed.")


class EditionState(models.TextChoices):
    """How far an edition has come."""

    WAITING = "waiting", _("차례를 기다림")
    WORKING = "working", _("만드는 중")
    DONE = "done", _("다 됨")
    FAILED = "failed", _("만들지 못함")


class Editions(models.QuerySet["BookletEdition"]):
    """Editions; those that are done can only lose the booklet they came from."""

    def done(self) -> "Editions":
        """Return those that are done, their snapshots left in the database until asked for."""
        return self.filter(state=EditionState.DONE).defer("snapshot")

    def update(self, **kwargs: Any) -> int:
        """Change editions; raises FrozenEdition where one of them is done."""
        if kwargs != {"booklet": None} and self.holds_done():
            raise FrozenEdition
        return super().update(**kwargs)

    def delete(self) -> tuple[int, dict[str, int]]:
        """Delete editions; raises FrozenEdition where one of them is done."""
        if self.holds_done():
            raise FrozenEdition
        return super().delete()

    def holds_done(self) -> bool:
        """Tell whether one of these is done."""
        return self.filter(state=EditionState.DONE).exists()


class BookletEdition(models.Model):
    """A booklet as it was at `frozen_at`; `checksum` is the SHA-256 of `snapshot`.

    `snapshot` is canonical JSON: UTF-8, keys sorted, no spaces. `pictures` names the file in the
    EPUB for the address of each picture in the snapshot. `attempt` counts the runs of the task:
    only the latest may write. Sizes in bytes; `touched_at` is the task's last sign of life.
    """

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    booklet = models.ForeignKey(
        BookletPage,
        verbose_name=_("책자"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="editions",
    )
    title = models.CharField(_("제목"), max_length=255)
    number = models.PositiveIntegerField(_("판"))
    state = models.CharField(
        _("상태"), max_length=10, choices=EditionState.choices, default=EditionState.WAITING
    )
    done_steps = models.PositiveIntegerField(_("마친 걸음"), default=0)
    total_steps = models.PositiveIntegerField(_("모든 걸음"), default=0)
    attempt = models.PositiveIntegerField(_("시도"), default=0)
    snapshot = models.BinaryField(_("담은 내용"))
    checksum = models.CharField(_("확인값"), max_length=64)
    pictures = models.JSONField(_("그림"), default=dict)
    pdf = models.FileField("PDF", upload_to="editions/", max_length=200, blank=True)
    pdf_sha256 = models.CharField(_("PDF 확인값"), max_length=64, blank=True)
    pdf_bytes = models.PositiveBigIntegerField(_("PDF 크기"), default=0)
    epub = models.FileField("EPUB", upload_to="editions/", max_length=200, blank=True)
    epub_sha256 = models.CharField(_("EPUB 확인값"), max_length=64, blank=True)
    epub_bytes = models.PositiveBigIntegerField(_("EPUB 크기"), default=0)
    failure = models.CharField(_("만들지 못한 까닭"), max_length=300, blank=True)
    created_at = models.DateTimeField(_("부탁한 때"), auto_now_add=True)
    frozen_at = models.DateTimeField(_("굳힌 때"))
    touched_at = models.DateTimeField(_("나아간 때"), default=timezone.now)

    objects = Editions.as_manager()

    class Meta:
        ordering = ("-number", "-created_at")
        verbose_name = _("책자의 판")
        verbose_name_plural = _("책자의 판")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("booklet", "number"), name="edition_number_once"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.number})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store it; raises FrozenEdition where what is stored is done."""
        loses_booklet = kwargs.get("update_fields") == ["booklet"] and self.booklet_id is None
        if not loses_booklet and self.is_stored_done():
            raise FrozenEdition
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete it; raises FrozenEdition where what is stored is done."""
        if self.is_stored_done():
            raise FrozenEdition
        return super().delete(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """Return the address of its cover on the site."""
        return reverse("edition", args=[self.uuid])

    def is_stored_done(self) -> bool:
        """Tell whether the database says that it is done, whatever is in memory."""
        return type(self).objects.filter(pk=self.pk, state=EditionState.DONE).exists()

    @property
    def is_done(self) -> bool:
        """Whether it can be read."""
        return self.state == EditionState.DONE

    @property
    def is_unfinished(self) -> bool:
        """Whether it is being made, or will be."""
        return self.state in (EditionState.WAITING, EditionState.WORKING)

    @property
    def is_stale(self) -> bool:
        """Whether it should be under way, and has not moved for STALE."""
        return self.is_unfinished and self.touched_at < timezone.now() - STALE

    @property
    def may_restart(self) -> bool:
        """Whether it can be asked for again."""
        return self.state == EditionState.FAILED or self.is_stale

    @cached_property
    def content(self) -> dict[str, Any]:
        """The snapshot, parsed, with the checksum that it cannot hold itself."""
        parsed: dict[str, Any] = json.loads(bytes(self.snapshot))
        return parsed | {"checksum": self.checksum}
