"""The parameters of a search, as a typed model; and the question they ask."""

from typing import Annotated

from django.http import QueryDict
from ninja import Schema
from pydantic import Field

from delivery.api.parameters import Moment, Word
from delivery.api.places import BoxText, PointText, Radius, near_of
from delivery.api.problems import ProblemError
from search.question import FACETS, Question, SearchSort, Sort, Span

LONGEST = 10_000
MOST = 50
DEEPEST = 20
Words = Annotated[str, Field(max_length=LONGEST)]


class SearchParameters(Schema):
    """The parameters of the search."""

    q: Words = Field(
        "",
        description='What is sought, as people say it: words, "a phrase", -without, 초성, a time '
        "such as 이번 주말. What is longer than 200 signs is cut.",
        json_schema_extra={"example": "놀이터를 제안"},
    )
    type: list[Word] = Field([], description="A content type; several mean any of them.")
    topic: list[Word] = Field([], description="Slug of a topic; several mean any of them.")
    section: list[Word] = Field([], description="Slug of a section; several mean any of them.")
    community: list[Word] = Field([], description="Slug of a community; several mean any of them.")
    kind: list[Word] = Field([], description="A kind, such as performance; several mean any.")
    area: list[Word] = Field(
        [],
        description="A district; several mean any of them.",
        json_schema_extra={"example": ["산내면"]},
    )
    period: list[Span] = Field([], description="A stretch of time; several mean any of them.")
    from_: Moment | None = Field(
        None, alias="from", description="Ends after this time (RFC 3339, or a date in Seoul)."
    )
    to: Moment | None = Field(
        None, description="Begins before this time (RFC 3339, or a date in Seoul)."
    )
    near: PointText | None = Field(None, description="Around latitude,longitude (degrees).")
    radius: Radius = Field(1000, description="How far around `near`, in metres.")
    bbox: BoxText | None = Field(None, description="Inside west,south,east,north (degrees).")
    locale: Word | None = Field(
        None, description="Language of the content.", json_schema_extra={"example": "ko"}
    )
    sort: SearchSort = Field(
        Sort.RELEVANCE, description="relevance (default), newest, soonest, or nearest (to `near`)."
    )
    facets: bool = Field(True, description="false: facets are not counted.")
    page: int = Field(1, ge=1, le=DEEPEST, description=f"Which part, 1 to {DEEPEST}.")
    limit: int = Field(20, ge=1, le=MOST, description=f"How many items, 1 to {MOST}.")


class SuggestParameters(Schema):
    """The parameters of suggestions."""

    q: Words = Field(
        "",
        description="What has been typed so far; a first consonant is enough.",
        json_schema_extra={"example": "ㄴㅇㅅ"},
    )
    limit: int = Field(8, ge=1, le=20, description="How many, 1 to 20.")


def question_of(asked: SearchParameters, sent: QueryDict) -> Question:
    """Return the question that parameters ask. Raises ProblemError(400)."""
    if asked.from_ and asked.to and asked.to <= asked.from_:
        raise ProblemError(400, "`to` must be later than `from`.")
    if "radius" in sent and asked.near is None:
        raise ProblemError(400, "`radius` needs `near`.")
    if asked.sort is Sort.NEAREST and asked.near is None:
        raise ProblemError(400, "`sort=nearest` needs `near`.")
    return Question(
        words=asked.q,
        types=tuple(asked.type),
        topics=tuple(asked.topic),
        sections=tuple(asked.section),
        communities=tuple(asked.community),
        kinds=tuple(asked.kind),
        areas=tuple(asked.area),
        spans=tuple(asked.period),
        starts_from=asked.from_,
        until=asked.to,
        near=near_of(asked.near, asked.radius),
        box=asked.bbox,
        locale=asked.locale,
        sort=asked.sort,
        facets=FACETS if asked.facets else (),
        offset=(asked.page - 1) * asked.limit,
        limit=asked.limit,
    )
