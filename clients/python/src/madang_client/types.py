"""What a content type says of itself."""

from typing import Any, TypedDict


class FilterDescription(TypedDict):
    """A query parameter of a type's list."""

    name: str
    type: str
    values: list[str] | None
    description: str


class TypeDescription(TypedDict):
    """A content type: its names, where its list is, and the JSON Schema (2020-12) of an item."""

    name: str
    label: str
    url: str
    filters: list[FilterDescription]
    facets: list[str]
    channels: dict[str, bool | str | None]
    json_schema: dict[str, Any]
