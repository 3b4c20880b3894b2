"""What Wagtail's own API lets staff read and write of a page."""

from wagtail.api import APIField


def editor_fields(*names: str) -> list[APIField]:
    """Return the fields for the editor API at /api/editor/v3/; partners read documents instead."""
    return [APIField(name, writable=True) for name in names]
