"""What lists are called outside the site: in Korean, whoever asks, so that caches can keep them."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from cms.content_types import ContentType


def city() -> str:
    """Return the city's name as the settings give it."""
    return str(settings.MADANG_CITY)


def publisher() -> str:
    """Return the site's name."""
    with translation.override(settings.LANGUAGE_CODE):
        return _("%(city)s 마당") % {"city": city()}


def list_title(declared: ContentType) -> str:
    """Return the city's name with the type's."""
    with translation.override(settings.LANGUAGE_CODE):
        return f"{city()} {declared.model._meta.verbose_name_plural}"
