"""A picture that came with a form which has to be sent again: kept, so that nothing is lost."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class KeptPicture(models.Model):
    """A picture that belongs to no posting yet; its number is known to its sender only."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    picture = models.ForeignKey("cms.Picture", on_delete=models.CASCADE, related_name="+")
    kept_at = models.DateTimeField(_("받은 때"), auto_now_add=True)

    class Meta:
        verbose_name = _("맡아 둔 그림")
        verbose_name_plural = _("맡아 둔 그림")

    def __str__(self) -> str:
        return str(self.pk)
