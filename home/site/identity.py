"""What the site is called."""

from django.conf import settings
from django.utils.translation import gettext as _


def city() -> str:
    """Return the city's name: the setting MADANG_CITY, else Namwon's."""
    return str(getattr(settings, "MADANG_CITY", "") or _("남원"))
