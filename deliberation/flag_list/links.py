"""From a flag to the place where it is mended."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail_modeladmin.helpers import ButtonHelper

from deliberation.field_names import field_name
from deliberation.flag_list.permissions import visible_flags
from deliberation.models import RecordFlag


def editor_url(flag: RecordFlag) -> str:
    """Return the address of the record's editor, at the flagged field."""
    return reverse("wagtailadmin_pages:edit", args=[flag.record_id]) + f"#id_{flag.field}"


class FlagButtons(ButtonHelper):
    """One link for each flag: to the editor of its record."""

    def get_primary_button(self, obj: RecordFlag) -> dict[str, Any]:
        """Return the link to the flagged field."""
        words = {"title": obj.record.title, "field": field_name(obj.field)}
        return {
            "url": editor_url(obj),
            "title": _("‘%(title)s’ 기록의 ‘%(field)s’ 칸을 고치러 갑니다.") % words,
        }

    def get_buttons_for_obj(self, obj: RecordFlag, **kwargs: Any) -> list[dict[str, Any]]:
        """Return no more buttons than that."""
        return []


class FlagAddresses:
    """Tells Wagtail where a flag is mended, for those who may."""

    def __init__(self, user: Any = None) -> None:
        self.user = user

    def get_edit_url(self, instance: RecordFlag) -> str | None:
        """Return the editor's address, or None where the user may not edit the record."""
        if self.user is not None and not visible_flags(self.user).filter(pk=instance.pk).exists():
            return None
        return editor_url(instance)
