"""The app of the site's front."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Home page and sections."""

    name = "home"
    verbose_name = _("누리집")
