"""A picture with its credit and licence, and its renditions."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage

from cms.images.metadata import without_location
from cms.licences import Licence


class Picture(AbstractImage):
    """A picture; where it was taken is removed before it is first stored."""

    credit = models.CharField(
        _("저작자 표시"), max_length=200, blank=True, help_text=_("예: 남원시, 문화도시 사무국")
    )
    licence = models.CharField(
        _("이용 허락"), max_length=20, choices=Licence.choices, default=Licence.KOGL_1
    )

    admin_form_fields = (*WagtailImage.admin_form_fields, "credit", "licence")

    class Meta(AbstractImage.Meta):
        verbose_name = _("그림")
        verbose_name_plural = _("그림")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store the picture; a new file loses its place of exposure first.

        Here, not in a form: every way in (admin, API, import) comes through here.
        """
        if self.file and not self.file._committed:
            self.file.file = without_location(self.file.file)
            self._set_image_file_metadata()
        super().save(*args, **kwargs)


class Rendition(AbstractRendition):
    """A picture at one size and in one format."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="rendition_once"
            ),
        )
