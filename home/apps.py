"""The app of the site's front."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Home page and sections."""

    name = "home"
    verbose_name = _("누리집")

    def ready(self) -> None:
        """Let permissions follow a page into its translation."""
        from wagtail.signals import copy_for_translation_done

        from home.translated import share_permissions

        copy_for_translation_done.connect(share_permissions, dispatch_uid="home")
