"""What partners may send of an event, and the page it makes."""

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from delivery.api.parameters import Moment
from delivery.submissions.fields import PRINTABLE, DraftFields, Line, Link, PlaceFields
from listings.event_choices import EventKind
from listings.models import EventPage


class EventFields(DraftFields):
    """An event; times are RFC 3339 (without an offset: Seoul's). Addresses of persons are none."""

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

    @model_validator(mode="after")
    def check_times(self) -> Self:
        """Refuse an end before the start."""
        if self.ends_at is not None and self.ends_at < self.starts_at:
            raise ValueError("ends_at must not be before starts_at")
        return self


def event_of(fields: EventFields) -> EventPage:
    """Return the page of an event that a partner sent, not stored yet."""
    return EventPage(
        how_to_join=fields.contact,
        **fields.place.columns(),
        **fields.model_dump(exclude={"place", "contact"}),
    )
