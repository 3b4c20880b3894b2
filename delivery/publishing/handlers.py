"""What makes publications follow: storing, moving, hiding, deleting, and changes around them.

A fixture being loaded (`raw`) is passed over: what it refers to may not be there yet.
"""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_slug_changed, page_unpublished, post_page_move

from cms.models import Picture, Topic
from cms.pages import BasePage
from cms.signals import page_stored
from delivery.models import Publication
from delivery.models.publications import GoneReason, PublicationState
from delivery.publishing.batches import publish
from delivery.publishing.dependants import (
    pages_naming,
    rebuild,
    rebuild_dependants,
    rebuild_soon,
)
from delivery.publishing.writing import close, numbered


def connect() -> None:
    """Connect every handler; called once, when the app is ready."""
    page_stored.connect(follow_page, dispatch_uid="delivery")
    page_unpublished.connect(follow_unpublishing, dispatch_uid="delivery")
    post_delete.connect(bury_page, dispatch_uid="delivery")
    pre_delete.connect(follow_deletion, dispatch_uid="delivery-deletion")
    page_slug_changed.connect(follow_branch, dispatch_uid="delivery")
    post_page_move.connect(follow_branch, dispatch_uid="delivery")
    for signal in (post_save, post_delete):
        signal.connect(follow_restriction, sender=PageViewRestriction, dispatch_uid="delivery")
    for model in (Picture, Topic):
        post_save.connect(follow_thing, sender=model, dispatch_uid="delivery")
        pre_delete.connect(follow_thing, sender=model, dispatch_uid="delivery")
    post_save.connect(follow_site, sender=Site, dispatch_uid="delivery")


def follow_page(page: BasePage, **kwargs: Any) -> None:
    """Write the page's publication; others that name the page follow."""
    publish(page)
    rebuild_dependants(page)
    if page.is_section:
        rebuild_soon(branch(page))


def follow_unpublishing(instance: Page, **kwargs: Any) -> None:
    """Let the publication follow a page that was stored only in part.

    Wagtail's scheduled expiry stores what all pages share, past the page's own `save`.
    """
    stored = Page.objects.get(pk=instance.pk).specific
    if isinstance(stored, BasePage) and is_live(stored):
        follow_page(stored)


def is_live(page: BasePage) -> bool:
    """Tell whether readers still see a page."""
    return Publication.objects.filter(uuid=page.uuid, state=PublicationState.LIVE).exists()


def bury_page(instance: Model, **kwargs: Any) -> None:
    """Leave a tombstone for a deleted page."""
    if isinstance(instance, BasePage) and close(instance.uuid, GoneReason.DELETED):
        numbered([instance.uuid])


def follow_branch(instance: Page, **kwargs: Any) -> None:
    """Rewrite a page and all below it now: their addresses have changed."""
    rewrite(branch(instance))


def follow_restriction(instance: PageViewRestriction, raw: bool = False, **kwargs: Any) -> None:
    """Rewrite the branch that is private from now on, or public again: no reader may be late."""
    if not raw:
        rewrite(branch(instance.page))


def rewrite(page_pks: list[int]) -> None:
    """Rewrite these pages now, and soon those that name one of them elsewhere."""
    rebuild.call(page_pks)
    rebuild_soon(pages_naming(page_pks))


def branch(page: Page) -> list[int]:
    """Return the numbers of a page and all below it."""
    return list(page.get_descendants(inclusive=True).values_list("pk", flat=True))


def follow_deletion(instance: Model, **kwargs: Any) -> None:
    """Rebuild the documents that name a page which is about to be deleted."""
    if isinstance(instance, BasePage):
        rebuild_dependants(instance)


def follow_thing(instance: Model, raw: bool = False, **kwargs: Any) -> None:
    """Rebuild the documents that show a picture or a topic."""
    if not raw:
        rebuild_dependants(instance)


def follow_site(instance: Site, raw: bool = False, **kwargs: Any) -> None:
    """Rebuild everything: each document names the site's address."""
    if not raw:
        rebuild_soon(branch(instance.root_page))
