"""The public form of a resource."""

from typing import Any

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.documents import Document, Value
from cms.place_document import PlaceDocument, place_document
from cms.resource_kinds import ResourceKind
from listings.documents.events import AccessDocument, FeeDocument, access_document
from listings.models import ResourcePage


class ApplyDocument(Value):
    """How one asks for it, and for how many and whom it is."""

    how: str
    url: str
    capacity: int | None
    audience: str


class ResourceDocument(Document):
    """A skill, a space or a thing that can be had."""

    kind: ResourceKind
    provider: str
    hours: str
    fee: FeeDocument
    equipment: str
    conditions: str
    apply: ApplyDocument
    place: PlaceDocument | None
    accessibility: AccessDocument
    body: BodyItems

    @classmethod
    def own_fields(cls, page: ResourcePage, building: Building) -> dict[str, Any]:
        """Return what a resource adds; without a provider of its own it is its community's."""
        community = page.community
        owner = community.title if community is not None and community.is_public() else ""
        return {
            "kind": page.kind,
            "provider": page.provider or owner,
            "hours": page.hours,
            "fee": FeeDocument(text=page.fee, amount=page.fee_amount),
            "equipment": page.equipment,
            "conditions": page.conditions,
            "apply": ApplyDocument(
                how=page.how_to_apply,
                url=page.apply_url,
                capacity=page.capacity,
                audience=page.audience,
            ),
            "place": place_document(page),
            "accessibility": access_document(page),
            "body": stream_document(page.body, building),
        }
