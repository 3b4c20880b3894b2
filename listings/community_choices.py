"""The words a community is described with."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CommunityKind(models.TextChoices):
    """What sort of group it is."""

    CIRCLE = "circle", _("동아리")
    VILLAGE = "village", _("마을공동체")
    SCHOOL = "school", _("마을학교")
    ARTS = "arts", _("예술단체")
    CIVIC = "civic", _("시민단체")
    ORGANISATION = "organisation", _("기관")
    ENTERPRISE = "enterprise", _("사회적경제")
