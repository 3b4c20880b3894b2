"""A list in the admin in which nothing is made, changed or deleted by hand."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import re_path
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.views import IndexView

from cms.modeladmin import PlainAdmin


class ReadOnlyPermissions(PermissionHelper):
    """Whoever may view may view, and nobody may do anything else."""

    def get_all_model_permissions(self) -> QuerySet[Permission]:
        """Return the one permission that groups can be given."""
        name = f"view_{self.opts.model_name}"
        return Permission.objects.filter(content_type__app_label=self.opts.app_label, codename=name)

    def user_can_list(self, user: Any) -> bool:
        """Tell whether a user may view."""
        return bool(self.user_has_specific_permission(user, f"view_{self.opts.model_name}"))

    def user_can_create(self, user: Any) -> bool:
        """Rows are made by what happens."""
        return False

    def user_can_edit_obj(self, user: Any, obj: Model) -> bool:
        """Rows say what was."""
        return False

    def user_can_delete_obj(self, user: Any, obj: Model) -> bool:
        """Rows go when their time is over."""
        return False


class ReadOnlyListView(IndexView):
    """The list; its address takes no lookups, which would be a way to probe hashes."""

    def get_filters_params(self, params: Any = None) -> dict[str, Any]:
        """Return none."""
        return {}


class ReadOnlyAdmin(PlainAdmin):
    """A list and nothing else."""

    permission_helper_class = ReadOnlyPermissions
    index_view_class = ReadOnlyListView
    list_per_page = 50

    def get_admin_urls_for_registration(self) -> tuple[Any, ...]:
        """Return the list alone."""
        pattern = self.url_helper.get_action_url_pattern("index")
        name = self.url_helper.get_action_url_name("index")
        return (re_path(pattern, self.index_view, name=name),)

    def register_admin_url_finders(self) -> None:
        """There is no page at which a row is mended."""

    def register_indexing(self) -> None:
        """Keep the rows out of the reference index: they hold nothing back."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Return the rows, the newest first."""
        rows: QuerySet[Any] = super().get_queryset(request)
        return rows
