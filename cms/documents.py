"""The public form of a page: what every type's document holds.

A document is built once, when its page is published; the API, the feeds and the site's own
templates all show it. Times are RFC 3339 with an offset.
"""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from cms.building import Building


class Value(BaseModel):
    """A part of a document: cannot be changed, and knows every field it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=True)


class Reference(Value):
    """Another published page, named so that nobody has to look it up."""

    id: UUID
    type: str
    slug: str
    title: str
    url: str


class RenditionDocument(Value):
    """A picture file at one size; width and height in pixels."""

    url: str
    width: int
    height: int


class FocalPoint(Value):
    """The middle of what matters in a picture, in parts of its width and height (0 to 1)."""

    x: float
    y: float


class ImageDocument(Value):
    """A picture with its description and its files by preset and format."""

    title: str
    alt: str
    credit: str
    licence: str
    width: int
    height: int
    focal_point: FocalPoint | None
    renditions: dict[str, dict[str, RenditionDocument]]


class TopicDocument(Value):
    """A curated topic."""

    slug: str
    name: str
    name_en: str
    icon: str
    colour: str


class SourceDocument(Value):
    """Where an item came from, when it was not written here."""

    system: str
    external_id: str
    url: str
    note: str


class Document(Value):
    """The fields of every content type; an item's translations have one `translation_key`."""

    id: UUID
    type: str
    slug: str
    url: str
    title: str
    locale: str
    translation_key: UUID | None = None
    published_at: datetime
    updated_at: datetime
    summary: str
    plain_summary: str = ""
    lead_image: ImageDocument | None
    topics: list[TopicDocument]
    tags: list[str]
    section: Reference | None
    community: Reference | None
    source: SourceDocument | None
    licence: str

    @classmethod
    def own_fields(cls, page: Any, building: Building) -> dict[str, Any]:
        """Return the fields that this type adds; a type overrides it for its own page model."""
        return {}

    @classmethod
    def from_page(cls, page: Any, building: Building) -> Self:
        """Build the document of a page as it is in memory, published or not."""
        from cms.common_fields import common_fields

        return cls.model_validate(common_fields(page, building) | cls.own_fields(page, building))
