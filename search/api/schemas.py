"""The shapes of the answers, for the OpenAPI document and for what is sent."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from cms.documents import Reference
from search.answer import Hit

ITEM: dict[str, Any] = {
    "id": "6f1c1a52-9c1e-4a7e-8d0a-2f0f3c7f6a11",
    "type": "proposals",
    "slug": "a-playground",
    "url": "https://city.example/culture-city/a-playground/",
    "title": "산내면에 놀이터를",
    "updated_at": "2026-05-01T09:00:00+09:00",
    "summary": "아이들이 걸어서 갈 놀이터를 바랍니다.",
    "title_html": "산내면에 <mark>놀이터</mark>를",
    "snippet_html": "아이들이 걸어서 갈 <mark>놀이터</mark>를 바랍니다.",
    "score": 1.24,
    "next_at": None,
    "distance": None,
    "section": None,
    "topics": ["community"],
}
FACET: dict[str, Any] = {
    "name": "type",
    "values": [{"value": "proposals", "label": "제안", "count": 3, "is_chosen": False}],
}


def shown_with(example: dict[str, Any]) -> ConfigDict:
    """Return the configuration of a model that is shown with an example."""
    return ConfigDict(json_schema_extra={"examples": [example]})


class SearchItem(BaseModel):
    """One document that answers; the whole of it is at `/api/v1/{type}/{id}/`.

    `title_html` and `snippet_html` are safe HTML in which `mark` stands around what was sought.
    """

    model_config = shown_with(ITEM)

    id: UUID
    type: str
    slug: str
    url: str
    title: str
    updated_at: datetime
    summary: str
    title_html: str
    snippet_html: str
    score: float = Field(description="Comparable within one answer only.")
    next_at: datetime | None = Field(description="When it takes place next, or took place last.")
    distance: int | None = Field(description="Metres from `near`.")
    section: Reference | None
    topics: list[str]


class FacetItem(BaseModel):
    """One value of a facet, and how many items have it."""

    value: str
    label: str
    count: int
    is_chosen: bool


class FacetList(BaseModel):
    """A facet; what is chosen in it does not narrow its own counts."""

    model_config = shown_with(FACET)

    name: str
    values: list[FacetItem]


class UnderstoodWords(BaseModel):
    """How the words were read: a time they name, and what was sought instead of a mistyped word.

    `not_then` is a time in which nothing answers: what is shown answers the words at any time.
    """

    period: str = Field(json_schema_extra={"example": "이번 주말"})
    starts_from: datetime | None
    until: datetime | None
    corrected: str
    not_then: str = Field(json_schema_extra={"example": "내일 저녁"})


class SearchResult(BaseModel):
    """An answer; `count` is a lower bound unless `is_exact`."""

    items: list[SearchItem]
    next: str | None
    count: int
    is_exact: bool
    facets: list[FacetList]
    understood: UnderstoodWords


class SuggestionItem(BaseModel):
    """A word, or the title of a document, which then has a type and an address."""

    model_config = shown_with({"text": "남원시청", "type": "", "url": ""})

    text: str
    type: str
    url: str


class SuggestionList(BaseModel):
    """What may be about to be typed, the likeliest first."""

    items: list[SuggestionItem]


class RelatedList(BaseModel):
    """Documents that have to do with another one, the closest first."""

    items: list[SearchItem]


def item_of(hit: Hit) -> SearchItem:
    """Return a hit as it is sent."""
    document = hit.document
    return SearchItem(
        id=hit.uuid,
        type=hit.type,
        slug=document.get("slug", ""),
        url=document.get("url", ""),
        title=document.get("title", ""),
        updated_at=document["updated_at"],
        summary=document.get("summary") or "",
        title_html=hit.title,
        snippet_html=hit.snippet,
        score=round(hit.score, 4),
        next_at=hit.next_at,
        distance=None if hit.distance is None else round(hit.distance),
        section=document.get("section") if "id" in (document.get("section") or {}) else None,
        topics=[each["slug"] for each in document.get("topics") or []],
    )
