"""The words by which lists are filtered."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from delivery.models.publications import Publication


class PublicationTerm(models.Model):
    """A publication is found under `value` of the filter `name` (topic, tag, a type's own)."""

    publication = models.ForeignKey(Publication, related_name="terms", on_delete=models.CASCADE)
    name = models.CharField(_("거르개"), max_length=40)
    value = models.CharField(_("값"), max_length=255)

    class Meta:
        verbose_name = _("찾는 말")
        verbose_name_plural = _("찾는 말")
        constraints = (
            models.UniqueConstraint(fields=("publication", "name", "value"), name="pub_term_once"),
        )
        indexes = (models.Index(fields=("name", "value", "publication"), name="pub_term"),)

    def __str__(self) -> str:
        return f"{self.name}={self.value}"
