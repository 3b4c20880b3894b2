"""What the filters of lists are called."""

from django.core.exceptions import FieldDoesNotExist

from cms.content_types import ContentType, Filter


def filter_label(declared: ContentType, each: Filter) -> str:
    """Return what readers see a filter called: its label, else its field's name, else ""."""
    if each.label:
        return str(each.label)
    try:
        field = declared.model._meta.get_field(each.name)
    except FieldDoesNotExist:
        return ""
    return str(getattr(field, "verbose_name", ""))
