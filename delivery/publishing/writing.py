"""Writing publications: what has changed is stored, and gets a number in the order of commits."""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from cms.content_types import type_of
from cms.pages import BasePage
from delivery.models import Generation, Publication, PublicationOccurrence, PublicationTerm
from delivery.models.publications import GoneReason, PublicationState
from delivery.publishing.rows import Row, row_of
from delivery.signals import publications_changed


def write(pages: Iterable[BasePage]) -> int | None:
    """Bring the publications of `pages` into step with them; all share one number.

    Returns the number, or None where readers would see no difference. Documents are built before
    the number is taken: others wait only from there to the end of the transaction.
    """
    with transaction.atomic():
        changed = [page.uuid for page in pages if write_one(page)]
        return numbered(changed)


def write_one(page: BasePage) -> bool:
    """Store one page's publication without a number; tell whether readers see a difference."""
    declared = type_of(page)
    if declared is None:
        return False
    if not page.is_public():
        return close(page.uuid, reason_of(page))
    return store(page.uuid, row_of(declared, page))


def reason_of(page: BasePage) -> GoneReason:
    """Return why readers cannot open the page."""
    if page.live:
        return GoneReason.RESTRICTED
    return GoneReason.EXPIRED if page.expired else GoneReason.UNPUBLISHED


def store(uuid: UUID, row: Row) -> bool:
    """Store a row; tell whether it differs from what was there."""
    before = (
        Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE)
        .values_list("etag", flat=True)
        .first()
    )
    is_new = before != row.columns["etag"]
    if is_new:
        Publication.objects.update_or_create(uuid=uuid, defaults=row.columns)
    else:
        # Words may be read otherwise by a newer release; to readers nothing has changed.
        stale = Publication.objects.filter(uuid=uuid).exclude(text=row.columns["text"])
        stale.update(text=row.columns["text"])
    publication = Publication(uuid=uuid)
    replace_terms(publication, row)
    replace_occurrences(publication, row)
    return bool(is_new)


def replace_terms(publication: Publication, row: Row) -> None:
    """Give the publication exactly the row's terms."""
    there = {(term.name, term.value): term.pk for term in publication.terms.all()}
    gone = [pk for pair, pk in there.items() if pair not in row.terms]
    if gone:
        publication.terms.filter(pk__in=gone).delete()
    PublicationTerm.objects.bulk_create(
        PublicationTerm(publication=publication, name=name, value=value)
        for name, value in sorted(row.terms.difference(there))
    )


def replace_occurrences(publication: Publication, row: Row) -> None:
    """Give the publication exactly the row's occurrences."""
    there = set(publication.occurrences.values_list("starts_at", "ends_at"))
    if there == set(row.occurrences):
        return
    publication.occurrences.all().delete()
    PublicationOccurrence.objects.bulk_create(
        PublicationOccurrence(publication=publication, starts_at=start, ends_at=end)
        for start, end in row.occurrences
    )


def close(uuid: UUID, reason: GoneReason) -> bool:
    """Leave a tombstone where there was a publication; tell whether there was one."""
    live = Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE)
    closed = live.update(
        state=PublicationState.GONE,
        reason=reason,
        gone_at=timezone.now(),
        body=None,
        etag="",
        latitude=None,
        longitude=None,
        text="",
    )
    if closed:
        PublicationTerm.objects.filter(publication=uuid).delete()
        PublicationOccurrence.objects.filter(publication=uuid).delete()
    return bool(closed)


def numbered(changed: list[UUID]) -> int | None:
    """Give the changed publications the next number, last in the transaction."""
    if not changed:
        return None
    number = Generation.take()
    Publication.objects.filter(uuid__in=changed).update(number=number, changed_at=timezone.now())
    publications_changed.send(sender=Publication, number=number, uuids=changed)
    return number
