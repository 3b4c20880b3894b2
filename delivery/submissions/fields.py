"""Fields that drafts of several types share, and what pages keep of them."""

from typing import Annotated, Any, Self

from django.utils.html import linebreaks
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from cms.places.coordinates import Point

# A database takes no NUL in a text.
PRINTABLE = r"^[^\x00]*$"
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=PRINTABLE)]
Link = Annotated[str, StringConstraints(max_length=500, pattern=r"^(https?://[^\s\x00]+)?$")]
Text = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=20_000, pattern=PRINTABLE)
]
NeededText = Annotated[Text, StringConstraints(min_length=1)]


class Strict(BaseModel):
    """Fields of which none may be misspelt."""

    model_config = ConfigDict(extra="forbid")


class DraftFields(Strict):
    """What every draft has."""

    title: Annotated[Line, StringConstraints(min_length=1)]
    summary: Annotated[str, StringConstraints(max_length=300, pattern=PRINTABLE)] = ""
    source_id: Line = Field("", description="The item's number in the partner's own system.")
    source_url: Link = ""


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

    def columns(self) -> dict[str, Any]:
        """Return the place as a page that is located keeps it."""
        columns = {"place_name": self.name, "address": self.address}
        if self.latitude is not None and self.longitude is not None:
            columns["point"] = str(Point(latitude=self.latitude, longitude=self.longitude))
        return columns


def paragraphs(text: str) -> list[tuple[str, str]]:
    """Return plain text as a body: what looks like marks stays text, empty lines part it."""
    return [("paragraph", linebreaks(text, autoescape=True))] if text else []
