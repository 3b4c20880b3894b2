"""What partners may send of an event, and the page it makes."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from cms.places.coordinates import Point
from delivery.api.parameters import Moment
from listings.event_choices import EventKind
from listings.models import EventPage

# A database takes no NUL in a text.
PRINTABLE = r"^[^\x00]*$"
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=PRINTABLE)]
Link = Annotated[str, StringConstraints(max_length=500, pattern=r"^(https?://[^\s\x00]+)?$")]


class Strict(BaseModel):
    """Fields of which none may be misspelt."""

    model_config = ConfigDict(extra="forbid")


class PlaceFields(Strict):
    """A place: latitude and longitude in degrees (WGS 84), both or neither."""

    name: Line = ""
    address: Line = ""
    latitude: float | None = Field(None, ge=-90, le=90, allow_inf_nan=False)
    longitude: float | None = Field(None, ge=-180, le=180, allow_inf_nan=False)

    @model_validator(mode="after")
    def check_point(self) -> Self:
        """Refuse half a point."""
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("send latitude and longitude together, or neither")
        return self


class EventFields(Strict):
    """An event; times are RFC 3339 (without an offset: Seoul's). Addresses of persons are none."""

    title: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=PRINTABLE),
    ]
    summary: Annotated[str, StringConstraints(max_length=300, pattern=PRINTABLE)] = ""
    kind: EventKind = EventKind.EVENT
    starts_at: Moment
    ends_at: Moment | None = None
    is_all_day: bool = False
    place: PlaceFields = PlaceFields()
    host: Line = ""
    organiser: Line = ""
    audience: Line = ""
    fee: Annotated[str, StringConstraints(max_length=100, pattern=PRINTABLE)] = ""
    contact: Line = Field("", description="How to ask or join: of an organisation, in words.")
    join_url: Link = ""
    source_id: Line = Field("", description="The item's number in the partner's own system.")
    source_url: Link = ""

    @model_validator(mode="after")
    def check_times(self) -> Self:
        """Refuse an end before the start."""
        if self.ends_at is not None and self.ends_at < self.starts_at:
            raise ValueError("ends_at must not be before starts_at")
        return self


def event_of(fields: EventFields) -> EventPage:
    """Return the page of an event that a partner sent, not stored yet."""
    place = fields.place
    page = EventPage(
        place_name=place.name,
        address=place.address,
        how_to_join=fields.contact,
        **fields.model_dump(exclude={"place", "contact"}),
    )
    if place.latitude is not None and place.longitude is not None:
        page.point = str(Point(latitude=place.latitude, longitude=place.longitude))
    return page
