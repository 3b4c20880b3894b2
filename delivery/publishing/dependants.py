"""Documents that show something of another object, and have to follow when it changes."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models, transaction
from django_tasks import task
from wagtail.models import Page, ReferenceIndex

from cms.pages import BasePage
from delivery.publishing.writing import write

AT_ONCE = 200
# While these are written nobody else writes into an embedded database; others wait 20 seconds.
WRITTEN_AT_ONCE = 25


def pages_showing(thing: models.Model) -> list[int]:
    """Return the numbers of the pages that refer to `thing`, by Wagtail's reference index."""
    return sources(ReferenceIndex.get_references_to(thing))


def pages_naming(page_pks: list[int]) -> list[int]:
    """Return the numbers of the pages that refer to one of these pages."""
    base = ReferenceIndex._get_base_content_type(Page)
    found: set[int] = set()
    for part in in_parts(page_pks):
        rows = ReferenceIndex.objects.filter(to_content_type=base, to_object_id__in=map(str, part))
        found.update(sources(rows))
    return sorted(found)


def sources(references: models.QuerySet[Any]) -> list[int]:
    """Return the numbers of the pages in which these references stand."""
    base = ReferenceIndex._get_base_content_type(Page)
    rows = references.filter(base_content_type=base)
    return [int(pk) for pk in rows.values_list("object_id", flat=True).distinct()]


def in_parts(numbers: list[int], most: int = AT_ONCE) -> Iterator[list[int]]:
    """Yield `numbers` in lists of at most `most`."""
    for start in range(0, len(numbers), most):
        yield numbers[start : start + most]


@task()
def rebuild(page_pks: list[int]) -> None:
    """Rebuild the publications of these pages; what would read the same keeps its number."""
    for part in in_parts(page_pks, WRITTEN_AT_ONCE):
        pages = Page.objects.filter(pk__in=part).specific()
        write(page for page in pages if isinstance(page, BasePage))


def rebuild_soon(page_pks: Iterable[int]) -> None:
    """Ask for a rebuild once the present transaction has been committed."""
    wanted = sorted(set(page_pks))
    if wanted:
        transaction.on_commit(lambda: rebuild.enqueue(wanted))


def rebuild_dependants(thing: models.Model) -> None:
    """Ask for a rebuild of all documents that show something of `thing`."""
    rebuild_soon(pages_showing(thing))
