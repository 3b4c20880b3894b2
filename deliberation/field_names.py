"""What people call the fields of a record."""

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext as _

from deliberation.models import ConversationPage


def field_name(name: str) -> str:
    """Return the label that the editor shows for a field of a record."""
    if name == "title":
        return _("주제")
    try:
        return str(ConversationPage._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
    except FieldDoesNotExist:
        return name
