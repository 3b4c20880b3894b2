"""Who runs a branch of pages runs its translation too."""

from typing import Any

from wagtail.models import GroupPagePermission, Page


def share_permissions(source_obj: Page, target_obj: Page, **kwargs: Any) -> None:
    """Give a translated page the permissions that were given on the page itself."""
    given = GroupPagePermission.objects.filter(page=source_obj.pk)
    for group, permission in given.values_list("group", "permission"):
        GroupPagePermission.objects.get_or_create(
            group_id=group, page_id=target_obj.pk, permission_id=permission
        )
