"""Places in a query, read from text."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from delivery.area import Box, Near

FURTHEST = 50_000


def numbers(text: object, count: int, words: str) -> list[float]:
    """Return the numbers of a text parted by commas. Raises ValueError with `words`."""
    parts = text.split(",") if isinstance(text, str) and len(text) < 200 else []
    try:
        found = [float(part) for part in parts]
    except ValueError:
        found = []
    if len(found) != count or not all(abs(each) <= 180 for each in found):
        raise ValueError(words)
    return found


def box_of(text: object) -> Box:
    """Return the box that a text names. Raises ValueError."""
    words = "west,south,east,north in degrees are expected, such as 127.2,35.3,127.7,35.6"
    west, south, east, north = numbers(text, 4, words)
    if south > north or max(abs(south), abs(north)) > 90:
        raise ValueError(words)
    return Box(west, south, east, north)


def point_of(text: object) -> tuple[float, float]:
    """Return the latitude and longitude that a text names. Raises ValueError."""
    words = "latitude,longitude in degrees are expected, such as 35.4164,127.3905"
    latitude, longitude = numbers(text, 2, words)
    if abs(latitude) > 90:
        raise ValueError(words)
    return latitude, longitude


def as_text(example: str) -> WithJsonSchema:
    """Return how such a parameter stands in the OpenAPI document."""
    return WithJsonSchema({"type": "string", "example": example})


BoxText = Annotated[Box, BeforeValidator(box_of), as_text("127.2,35.3,127.7,35.6")]
PointText = Annotated[tuple[float, float], BeforeValidator(point_of), as_text("35.4164,127.3905")]


def whole(radius: float) -> float:
    """Return a radius that is one. Raises ValueError."""
    if not 0 < radius <= FURTHEST:
        raise ValueError(f"1 to {FURTHEST} metres are expected")
    return radius


Radius = Annotated[float, AfterValidator(whole), Field(json_schema_extra={"example": 800})]


def near_of(point: tuple[float, float] | None, radius: float) -> Near | None:
    """Return the circle around a point."""
    return Near(*point, radius) if point is not None else None
