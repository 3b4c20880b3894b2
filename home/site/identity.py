"""What the site is called."""

from django.conf import settings
from django.utils.translation import gettext as _


def city() -> str:
    """Return the city's name: the setting MADANG_CITY, else Namwon's."""
    return str(getattr(settings, "MADANG_CITY", "") or _("남원"))


def site_name() -> str:
    """Return what the site is called: the yard of the city."""
    return _("%(city)s 마당") % {"city": city()}
