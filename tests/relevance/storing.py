"""The items as publications, and as Wagtail's plain search stores them."""

from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import orjson
from django.db.models import Max

from delivery.models import Generation, Publication, PublicationOccurrence, PublicationTerm
from delivery.models.publications import PublicationState
from tests.relevance.items import Item


def uuid_of(item: Item) -> UUID:
    """Return the item's uuid, always the same one."""
    return uuid5(NAMESPACE_URL, f"relevance/{item.number}")


def document(item: Item) -> dict[str, Any]:
    """Return the item's public document, as far as searching reads it."""
    slug = f"item-{item.number}"
    return {
        "id": str(uuid_of(item)),
        "type": item.type,
        "slug": slug,
        "url": f"http://testserver/{slug}/",
        "title": item.title,
        "locale": "ko",
        "published_at": item.published_at.isoformat(),
        "updated_at": item.published_at.isoformat(),
        "summary": item.summary,
        "topics": [],
        "tags": [],
        "section": None,
        "community": None,
        "kind": item.kind,
        "starts_at": item.starts_at.isoformat() if item.starts_at else None,
        "ends_at": item.ends_at.isoformat() if item.ends_at else None,
        "place": {
            "name": item.place_name,
            "address": "",
            "latitude": item.district.centre.latitude,
            "longitude": item.district.centre.longitude,
        },
        "host": item.organisation,
        "body": [{"type": "paragraph", "value": {"text": text}} for text in item.paragraphs],
    }


def store(items: Iterable[Item]) -> None:
    """Store the items as publications, with their terms and times."""
    there = list(items)
    Publication.objects.bulk_create(_publication(item) for item in there)
    PublicationTerm.objects.bulk_create(
        PublicationTerm(publication_id=uuid_of(item), name="kind", value=item.kind)
        for item in there
        if item.kind
    )
    PublicationOccurrence.objects.bulk_create(
        PublicationOccurrence(
            publication_id=uuid_of(item), starts_at=item.starts_at, ends_at=item.ends_at
        )
        for item in there
        if item.starts_at and item.ends_at
    )
    last = Publication.objects.aggregate(last=Max("number"))["last"]
    Generation.objects.filter(pk=Generation.row().pk).update(number=last)


def _publication(item: Item) -> Publication:
    public = document(item)
    return Publication(
        uuid=uuid_of(item),
        type=item.type,
        locale="ko",
        slug=public["slug"],
        path=f"/{public['slug']}/",
        url=public["url"],
        title=item.title,
        state=PublicationState.LIVE,
        number=item.number + 1,
        starts_at=item.starts_at,
        ends_at=item.ends_at,
        published_at=item.published_at,
        updated_at=item.published_at,
        latitude=item.district.centre.latitude,
        longitude=item.district.centre.longitude,
        text=item.text,
        body=orjson.dumps(public),
    )
