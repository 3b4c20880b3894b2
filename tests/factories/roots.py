"""The root of all pages."""

from wagtail.models import Collection, Locale, Page


def first_page() -> Page:
    """Return the root of all pages, with all that migrations make and a flushed database lacks."""
    Locale.objects.get_or_create(language_code="ko")
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")
    return Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root"))
