"""Telling caches in front what has changed, after the commit and in the background."""

from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django_tasks import task
from wagtail.contrib.frontend_cache.utils import get_backends

from delivery.frontcache.backend import KeyedBackend
from delivery.frontcache.keys import of_changes
from delivery.models import Publication
from delivery.signals import publications_changed


def connect() -> None:
    """Tell caches of every change of publications."""
    publications_changed.connect(purge_later, dispatch_uid="delivery-frontcache")


def purge_later(uuids: list[UUID], **kwargs: Any) -> None:
    """Queue the telling in the transaction of the change; where there is no cache, do nothing."""
    if not settings.WAGTAILFRONTENDCACHE:
        return
    sent = [str(each) for each in uuids]
    transaction.on_commit(lambda: purge.enqueue(sent))


@task(backend="background")
def purge(uuids: list[str]) -> None:
    """Tell each cache: by keys where it knows them, else by addresses, as Wagtail does."""
    rows = list(Publication.objects.filter(uuid__in=uuids).only("uuid", "type", "slug", "url"))
    keys = of_changes((row.uuid, row.type) for row in rows)
    addresses = sorted({each for row in rows for each in addresses_of(row)})
    for backend in get_backends().values():
        if isinstance(backend, KeyedBackend):
            backend.purge_keys(keys)
            # The site's own pages carry no keys.
            backend.purge_batch(sorted({row.url for row in rows}))
        else:
            backend.purge_batch(addresses)


def addresses_of(row: Publication) -> list[str]:
    """Return where a publication is read without a query: page, document and list."""
    site = urlsplit(row.url)
    listing = f"{site.scheme}://{site.netloc}/api/v1/{row.type}/"
    return [row.url, listing, f"{listing}{row.uuid}/", f"{listing}{row.slug}/"]
