"""The kinds of story."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class StoryKind(models.TextChoices):
    """How a story is told."""

    INTERVIEW = "interview", _("인터뷰")
    COLUMN = "column", _("칼럼")
    NEWS = "news", _("소식")
