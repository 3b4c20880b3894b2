"""The app of events and communities."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ListingsConfig(AppConfig):
    """Events and communities."""

    name = "listings"
    verbose_name = _("모임·행사와 공동체")
