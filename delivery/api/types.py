"""The list of content types, each with its JSON Schema."""

from enum import Enum
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import BaseModel

from cms.content_types import ContentType, Filter, content_types
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import answer, to_bytes

router = Router(tags=["types"])
ORIGIN_NAMES = {str: "string", bool: "boolean", int: "integer"}


class FilterDescription(BaseModel):
    """A query parameter of a type's list."""

    name: str
    type: str
    values: list[str] | None
    description: str


class TypeDescription(BaseModel):
    """A content type: its names, where its list is, and the JSON Schema (2020-12) of an item."""

    name: str
    label: str
    url: str
    filters: list[FilterDescription]
    facets: list[str]
    channels: dict[str, bool | str | None]
    json_schema: dict[str, Any]


class TypeList(BaseModel):
    """Every content type of this installation."""

    items: list[TypeDescription]
    next: None
    count: int


def describe_filter(each: Filter) -> FilterDescription:
    """Return a filter in words."""
    values = [str(v.value) for v in each.annotation] if issubclass(each.annotation, Enum) else None
    return FilterDescription(
        name=each.name,
        type=ORIGIN_NAMES.get(each.annotation, "string"),
        values=values,
        description=each.description,
    )


def describe(request: HttpRequest, declared: ContentType) -> TypeDescription:
    """Return a content type in words, with its schema."""
    schema = declared.schema.model_json_schema(mode="serialization")
    return TypeDescription(
        name=declared.name,
        label=str(declared.model._meta.verbose_name),
        url=request.build_absolute_uri(f"/api/v1/{declared.name}/"),
        filters=[describe_filter(each) for each in declared.filters],
        facets=list(declared.facets),
        channels=vars(declared.channels),
        json_schema={"$schema": "https://json-schema.org/draft/2020-12/schema", **schema},
    )


@router.get("/", response={200: TypeList, 400: Problem}, summary="All content types")
def list_types(request: HttpRequest) -> HttpResponse:
    """Return every content type with its filters and the JSON Schema of its items."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. This list takes none.")
    items = [describe(request, declared) for declared in content_types().values()]
    return answer(request, to_bytes(TypeList(items=items, next=None, count=len(items))))


@router.get(
    "/{name}/",
    response={200: TypeDescription, 400: Problem, 404: Problem},
    summary="One content type",
)
def get_type(request: HttpRequest, name: str) -> HttpResponse:
    """Return one content type."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. A type takes none.")
    declared = content_types().get(name)
    if declared is None:
        raise ProblemError(404, "There is no such content type. See the list of types.")
    return answer(request, to_bytes(describe(request, declared)))
