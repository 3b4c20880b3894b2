"""Copies of publications, with ids and slugs of their own."""

import uuid

from django.db import transaction

from bench.parts import parts
from delivery.models import Publication, PublicationOccurrence, PublicationTerm

BATCH = 500


def copy_publications(number: int) -> None:
    """Copy all that was there at first once more; the copies' slugs end in `-x<number>`."""
    first = Publication.objects.exclude(slug__contains="-x").filter(type="events")
    for part in parts(first.order_by("uuid").iterator(chunk_size=BATCH), BATCH):
        with transaction.atomic():
            copy_part(part, f"-x{number}")


def copy_part(part: list[Publication], mark: str) -> None:
    """Copy some publications with their terms and times."""
    terms = list(PublicationTerm.objects.filter(publication__in=part))
    times = list(PublicationOccurrence.objects.filter(publication__in=part))
    renamed = {each.uuid: uuid.uuid4() for each in part}
    for each in part:
        old, each.uuid = each.uuid, renamed[each.uuid]
        body = bytes(each.body or b"").replace(str(old).encode(), str(each.uuid).encode())
        each.body, each.slug, each.page_pk = body, each.slug + mark, None
        each._state.adding = True
    Publication.objects.bulk_create(part)
    for term in terms:
        term.pk, term.publication_id = None, renamed[term.publication_id]
    for turn in times:
        turn.pk, turn.publication_id = None, renamed[turn.publication_id]
    PublicationTerm.objects.bulk_create(terms)
    PublicationOccurrence.objects.bulk_create(times)
