"""The shapes of the answers, for the OpenAPI document."""

from datetime import datetime
from types import GenericAlias
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, create_model

from cms.documents import Document
from delivery.api.problems import Problem

ID = "6f1c1a52-9c1e-4a7e-8d0a-2f0f3c7f6a11"
GONE: dict[str, Any] = {
    "change": "delete",
    "number": 4211,
    "type": "events",
    "id": ID,
    "slug": "walk-in-the-garden",
    "reason": "unpublished",
    "gone_at": "2026-05-01T09:00:00+09:00",
}

RESYNC: dict[str, Any] = {
    "type": "about:blank",
    "title": "Gone",
    "status": 410,
    "detail": "Deletions that you have not seen are no longer kept. Begin anew.",
    "resync": "https://city.example/api/v1/changes",
}
CHANGES: dict[str, Any] = {
    "items": [GONE],
    "next": "https://city.example/api/v1/changes?since=WyI4ZiJd...",
    "has_more": False,
}
RPDE: dict[str, Any] = {
    "next": f"https://city.example/api/v1/events/rpde?afterTimestamp=4211&afterId={ID}",
    "items": [{"state": "deleted", "kind": "events", "id": ID, "modified": 4211}],
    "license": "https://www.kogl.or.kr/info/licenseType1.do",
}


def shown_with(example: dict[str, Any]) -> ConfigDict:
    """Return the configuration of a model that is shown with an example."""
    return ConfigDict(json_schema_extra={"examples": [example]})


class Deletion(BaseModel):
    """Something that the reader has to let go of, if there is a copy of it.

    `gone_at` is null where it is still public and only outside of the feed's filters.
    """

    model_config = shown_with(GONE)

    change: Literal["delete"]
    number: int
    type: str
    id: UUID
    slug: str
    reason: Literal["unpublished", "expired", "restricted", "deleted", "no-longer-matches"]
    gone_at: datetime | None


class ResyncProblem(Problem):
    """The token leads nowhere any more: begin anew at `resync`."""

    model_config = shown_with(RESYNC)

    resync: str


def changes_model(name: str, document: Any) -> type[BaseModel]:
    """Return the model of a part of the changes: whole documents, and what is gone."""
    put: dict[str, Any] = {
        "change": (Literal["put"], ...),
        "number": (int, ...),
        "document": (document, ...),
    }
    item = create_model(f"{name}Put", **put) | Deletion
    fields: dict[str, Any] = {
        "items": (GenericAlias(list, (item,)), ...),
        "next": (str, Field(description="Where to go on: at once if there is more, else later.")),
        "has_more": (bool, ...),
    }
    return create_model(f"{name}Changes", __config__=shown_with(CHANGES), **fields)


def rpde_model(schema: type[Document]) -> type[BaseModel]:
    """Return the model of a page in the order of RPDE 1.0."""
    name = schema.__name__.removesuffix("Document")
    own: dict[str, Any] = {
        "state": (Literal["updated", "deleted"], ...),
        "kind": (str, ...),
        "id": (UUID, ...),
        "modified": (int, ...),
        "data": (schema | None, Field(None, description="Absent once it is deleted.")),
    }
    fields: dict[str, Any] = {
        "next": (str, ...),
        "items": (GenericAlias(list, (create_model(f"{name}RpdeItem", **own),)), ...),
        "license": (str, ...),
    }
    return create_model(f"{name}RpdePage", __config__=shown_with(RPDE), **fields)
