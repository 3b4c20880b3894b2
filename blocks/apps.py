"""The blocks' app: it holds templates and template tags, no tables."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BlocksConfig(AppConfig):
    """Makes the blocks' template tags known."""

    name = "blocks"
    verbose_name = _("내용 블록")
