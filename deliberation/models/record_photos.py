"""The photos of a record."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from deliberation.models.conversations import ConversationPage


class RecordPhoto(Orderable):
    """A photo, with words for those who cannot see it."""

    page = ParentalKey(ConversationPage, related_name="photos", on_delete=models.CASCADE)
    picture = models.ForeignKey(
        "cms.Picture", verbose_name=_("사진"), on_delete=models.CASCADE, related_name="+"
    )
    alt = models.CharField(_("사진 설명"), max_length=250)

    panels = (FieldPanel("picture"), FieldPanel("alt"))
