"""The kernel's app: its start reads and checks every content type."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CmsConfig(AppConfig):
    """Holds the kernel's models, and stops the start on a bad content type."""

    name = "cms"
    verbose_name = _("마당")

    def ready(self) -> None:
        """Collect the content types now: a clash must stop the start, not a later request."""
        from cms.content_types import content_types

        content_types()
