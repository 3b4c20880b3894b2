"""What people share: the word for it is the same in communities, resources and needs."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ResourceKind(models.TextChoices):
    """What is offered or needed."""

    SKILL = "skill", _("재능")
    SPACE = "space", _("공간")
    THING = "thing", _("물건")
