"""The public form of a place."""

from typing import TYPE_CHECKING

from cms.documents import Value

if TYPE_CHECKING:
    from cms.places.located import Located


class PlaceDocument(Value):
    """A place: latitude and longitude in degrees (WGS 84), both or neither."""

    name: str
    address: str
    latitude: float | None
    longitude: float | None


def place_document(page: "Located") -> PlaceDocument | None:
    """Return where `page` is, or None where it says nothing of a place."""
    if not (page.place_name or page.address or page.point):
        return None
    page.set_coordinates()
    return PlaceDocument(
        name=page.place_name,
        address=page.address,
        latitude=page.latitude,
        longitude=page.longitude,
    )
