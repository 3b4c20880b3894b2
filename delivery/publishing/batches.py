"""Many pages in one go: one transaction, one number."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

from django.db import transaction

from cms.pages import BasePage
from delivery.publishing.writing import write

_waiting: ContextVar[dict[UUID, BasePage] | None] = ContextVar("waiting", default=None)


@contextmanager
def batch() -> Iterator[None]:
    """Write the publications of all pages stored within at its end, under one number.

    A batch inside a batch belongs to the outer one. An error inside undoes everything.
    """
    if _waiting.get() is not None:
        yield
        return
    pages: dict[UUID, BasePage] = {}
    token = _waiting.set(pages)
    try:
        with transaction.atomic():
            yield
            write(pages.values())
    finally:
        _waiting.reset(token)


def publish(page: BasePage) -> None:
    """Write the page's publication now, or at the end of the batch it is stored in."""
    pages = _waiting.get()
    if pages is None:
        write([page])
    else:
        pages[page.uuid] = page
