"""The list of what imports left for people to settle, in the admin's menu."""

from typing import Any

from django.contrib.admin import display
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import re_path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import register_admin_url_finder

from cms.modeladmin import PlainAdmin
from deliberation.field_names import field_name
from deliberation.flag_list.filters import FieldFilter, ReasonFilter, StateFilter
from deliberation.flag_list.links import FlagAddresses, FlagButtons
from deliberation.flag_list.permissions import FlagPermissions, visible_flags
from deliberation.flag_list.views import FlagListView, reopen_view, settle_view
from deliberation.models import RecordFlag


class RecordFlagAdmin(PlainAdmin):
    """Flags with a link to the field and a button; each editor sees those of their own records."""

    model = RecordFlag
    menu_icon = "warning"
    menu_label = _("손볼 기록")
    menu_order = 310
    permission_helper_class = FlagPermissions
    button_helper_class = FlagButtons
    index_view_class = FlagListView
    list_display = ("record_title", "field_label", "reason", "received", "note", "button")
    list_filter = (StateFilter, ReasonFilter, FieldFilter)
    list_per_page = 50
    search_fields = ("record__title", "record__host", "raw_value", "note")
    ordering = ("record__title", "record_id", "pk")

    def get_queryset(self, request: HttpRequest) -> QuerySet[RecordFlag]:
        """Return the flags that the user may settle."""
        return visible_flags(request.user).order_by(*self.ordering)

    @display(description=_("기록"), ordering="record__title")
    def record_title(self, flag: RecordFlag) -> str:
        """Return the topic of the record."""
        return str(flag.record.title)

    @display(description=_("칸"), ordering="field")
    def field_label(self, flag: RecordFlag) -> str:
        """Return the field's label in the editor."""
        return field_name(flag.field)

    @display(description=_("받은 그대로"))
    def received(self, flag: RecordFlag) -> str:
        """Return the beginning of what was received."""
        return str(Truncator(flag.raw_value).chars(120))

    @display(description=_("할 일"))
    def button(self, flag: RecordFlag) -> SafeString:
        """Return a button of the list's one form, which posts to the flag's own address."""
        is_open = flag.resolved_at is None
        action, label = ("settle", _("해결됨")) if is_open else ("reopen", _("다시 열기"))
        return format_html(
            '<button type="submit" form="flag-form" formaction="{}" aria-label="{}"'
            ' class="button button-small button-secondary">{}</button>',
            reverse(self.url_helper.get_action_url_name(action), args=[flag.pk]),
            gettext("%(action)s: %(title)s, %(field)s")
            % {"action": label, "title": flag.record.title, "field": field_name(flag.field)},
            label,
        )

    def get_extra_attrs_for_field_col(self, obj: RecordFlag, field_name: str) -> dict[str, str]:
        """Keep the short columns on one line."""
        return {"style": "white-space: nowrap"} if field_name in ("field_label", "reason") else {}

    def get_admin_urls_for_registration(self) -> tuple[Any, ...]:
        """Return the list and its two actions; flags are neither made nor edited by hand."""
        views = {"index": self.index_view, "settle": settle_view, "reopen": reopen_view}
        return tuple(
            re_path(
                self.url_helper.get_action_url_pattern(action),
                view,
                name=self.url_helper.get_action_url_name(action),
            )
            for action, view in views.items()
        )

    def register_admin_url_finders(self) -> None:
        """Let Wagtail find the place where a flag is mended."""
        register_admin_url_finder(RecordFlag, FlagAddresses)

    def register_indexing(self) -> None:
        """Keep flags out of the reference index: a flag is no use that holds a record back."""
