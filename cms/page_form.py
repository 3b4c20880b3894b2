"""The admin form of every page."""

from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Page


class BasePageForm(WagtailAdminPageForm):
    """Wagtail's page form, in which two new pages may have one title."""

    def clean_slug(self) -> str:
        """Return the address, numbered where a new page's is taken.

        Gatherings are called the same month after month; nobody should have to think of slugs.
        """
        slug = str(self.cleaned_data.get("slug") or "")
        if self.instance.pk or not slug:
            return slug
        free, number = slug, 1
        while not Page._slug_is_available(free, self.parent_page, self.instance):
            number += 1
            free = f"{slug}-{number}"
        return free
