"""What was sought in vain, for the facilitation team: words, days, and how often."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.helpers import PermissionHelper

from cms.modeladmin import PlainAdmin
from search.models import SoughtInVain


class LookingOnly(PermissionHelper):
    """Lets nobody write what only counts."""

    def user_can_create(self, user: Any) -> bool:
        """Return that nobody may."""
        return False

    def user_can_edit_obj(self, user: Any, obj: Any) -> bool:
        """Return that nobody may."""
        return False

    def user_can_delete_obj(self, user: Any, obj: Any) -> bool:
        """Return that nobody may."""
        return False


class SoughtInVainAdmin(PlainAdmin):
    """A plain list."""

    model = SoughtInVain
    base_url_path = "sought-in-vain"
    menu_label = _("헛걸음한 말")
    menu_icon = "search"
    menu_order = 330
    list_display = ("words", "sought_on", "times")
    list_filter = ("sought_on",)
    search_fields = ("words",)
    permission_helper_class = LookingOnly
