"""Who may see and settle flags: those who may edit the record."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail_modeladmin.helpers import PermissionHelper

from deliberation.models import ConversationPage, RecordFlag


def editable_records(user: Any) -> QuerySet[ConversationPage]:
    """Return the records that the user may edit, by Wagtail's page permissions."""
    policy = PagePermissionPolicy.for_model(ConversationPage)
    records: QuerySet[ConversationPage] = policy.instances_user_has_any_permission_for(
        user, {"change"}
    )
    return records


def visible_flags(user: Any) -> QuerySet[RecordFlag]:
    """Return the flags on records that the user may edit."""
    return RecordFlag.objects.filter(record__in=editable_records(user)).select_related("record")


class FlagPermissions(PermissionHelper):
    """A flag is listed with its record's permissions, and neither added nor deleted by hand."""

    def get_all_model_permissions(self) -> QuerySet[Permission]:
        """Return none: groups get nothing of their own for flags."""
        return Permission.objects.none()

    def user_can_list(self, user: Any) -> bool:
        """Tell whether there is a record that the user may edit."""
        return editable_records(user).exists()

    def user_can_create(self, user: Any) -> bool:
        """Only imports make flags."""
        return False

    def user_can_edit_obj(self, user: Any, obj: RecordFlag) -> bool:
        """Tell whether the user may edit the record."""
        return bool(obj.record.permissions_for_user(user).can_edit())

    def user_can_delete_obj(self, user: Any, obj: RecordFlag) -> bool:
        """Flags are settled, not deleted."""
        return False
