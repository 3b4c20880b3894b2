"""What the filters of lists are called.

A filter named like a field of its model is called as the field is; these are the others.
"""

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext_lazy as _

from cms.content_types import ContentType, Filter

WORDS = {
    "free": _("무료만"),
    "needs": _("필요한 것"),
    "offers": _("나누는 것"),
    "step_free": _("계단 없이 들어가는 곳만"),
}


def filter_label(declared: ContentType, each: Filter) -> str:
    """Return what readers see a filter called, or "" where there is no word for it."""
    if each.name in WORDS:
        return str(WORDS[each.name])
    try:
        field = declared.model._meta.get_field(each.name)
    except FieldDoesNotExist:
        return ""
    return str(getattr(field, "verbose_name", ""))
