"""The times at which a publication takes place, made ahead."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from delivery.models.publications import Publication


class PublicationOccurrence(models.Model):
    """One time at which something takes place; a single event has one, a series many."""

    publication = models.ForeignKey(
        Publication, related_name="occurrences", on_delete=models.CASCADE
    )
    starts_at = models.DateTimeField(_("시작"))
    ends_at = models.DateTimeField(_("끝"))

    class Meta:
        ordering = ("starts_at",)
        verbose_name = _("열리는 때")
        verbose_name_plural = _("열리는 때")
        constraints = (
            models.UniqueConstraint(fields=("publication", "starts_at"), name="pub_occurs_once"),
        )
        indexes = (
            models.Index(fields=("ends_at", "starts_at", "publication"), name="pub_occurs"),
            models.Index(fields=("publication", "ends_at", "starts_at"), name="pub_occurs_of"),
        )

    def __str__(self) -> str:
        return self.starts_at.isoformat()
