"""What partners may send of a resource, and the page it makes."""

from typing import Annotated

from pydantic import Field, StringConstraints

from cms.resource_kinds import ResourceKind
from delivery.submissions.fields import PRINTABLE, DraftFields, Line, Link, PlaceFields
from listings.models import ResourcePage

Words = Annotated[str, StringConstraints(max_length=500, pattern=PRINTABLE)]


class ResourceFields(DraftFields):
    """A skill, a space or a thing. Addresses of persons are none."""

    kind: ResourceKind
    provider: Line = Field("", description="The organisation that gives it.")
    hours: Line = ""
    fee: Annotated[str, StringConstraints(max_length=100, pattern=PRINTABLE)] = ""
    fee_amount: int | None = Field(None, ge=0, le=2_147_483_647, description="In won; 0 is free.")
    capacity: int | None = Field(None, ge=1, le=1_000_000)
    equipment: Words = ""
    conditions: Words = ""
    audience: Line = ""
    how_to_apply: Words = Field("", description="How to ask for it: of an organisation, in words.")
    apply_url: Link = ""
    place: PlaceFields = PlaceFields()


def resource_of(fields: ResourceFields) -> ResourcePage:
    """Return the page of a resource that a partner sent, not stored yet."""
    return ResourcePage(**fields.place.columns(), **fields.model_dump(exclude={"place"}))
