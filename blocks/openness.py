"""Whether any reader may open a page or a file that a block points to."""

from wagtail.documents.models import AbstractDocument
from wagtail.models import Page

from cms.pages import BasePage


def page_is_open(page: Page) -> bool:
    """Tell whether any reader may open `page` (as its own class); plain Wagtail pages too."""
    if isinstance(page, BasePage):
        return page.is_public()
    return bool(page.live and page.url and not page.get_view_restrictions().exists())


def document_is_open(document: AbstractDocument) -> bool:
    """Tell whether any reader may fetch a file: its collection is restricted to nobody."""
    return not document.collection.get_view_restrictions().exists()
