"""The public form of a community."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from cms.resource_kinds import ResourceKind
from listings.community_choices import CommunityKind
from listings.models import CommunityPage
from listings.models.communities import Exchange


class LinkDocument(Value):
    """An address elsewhere."""

    label: str
    url: str


class ExchangeDocument(Value):
    """Something offered or needed: a skill, a space or a thing."""

    title: str
    kind: ResourceKind
    detail: str


class ContactDocument(Value):
    """How to reach the community: the role that answers, never a person."""

    role: str
    email: str
    phone: str


class CommunityDocument(Document):
    """A lasting group."""

    kind: CommunityKind
    what_they_do: BodyItems
    area: str
    founded_on: date | None
    place: PlaceDocument | None
    links: list[LinkDocument]
    offers: list[ExchangeDocument]
    needs: list[ExchangeDocument]
    contact: ContactDocument

    @classmethod
    def own_fields(cls, page: CommunityPage, building: Building) -> dict[str, Any]:
        """Return what a community adds."""
        return {
            "kind": page.kind,
            "what_they_do": stream_document(page.what_they_do, building),
            "area": page.area,
            "founded_on": page.founded_on,
            "place": place_document(page),
            "links": [LinkDocument(label=link.label, url=link.url) for link in page.links.all()],
            "offers": exchanges(page.offers.all()),
            "needs": exchanges(page.needs.all()),
            "contact": ContactDocument(
                role=page.contact_role, email=page.contact_email, phone=page.contact_phone
            ),
        }


def exchanges(rows: Iterable[Exchange]) -> list[ExchangeDocument]:
    """Return offers or needs in their order."""
    return [ExchangeDocument(title=row.title, kind=row.kind, detail=row.detail) for row in rows]
