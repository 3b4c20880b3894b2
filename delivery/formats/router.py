"""The addresses of formats: a list's name with a suffix."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Path, Query, Router, Schema
from pydantic import WithJsonSchema

from cms.content_types import ContentType, content_types
from delivery.api.parameters import check_names
from delivery.api.problems import Problem, ProblemError
from delivery.formats.answers import answer_format
from delivery.formats.formats import format_by_suffix, formats_of
from delivery.formats.parameters import format_parameters


def formats_router() -> Router:
    """Return one operation for each type: its list in every format it has."""
    router = Router()
    for declared in content_types().values():
        add_formats(router, declared)
    return router


def add_formats(router: Router, declared: ContentType) -> None:
    """Add the operation of a type."""
    parameters = format_parameters(declared)

    def formatted(request: HttpRequest, suffix: str, asked: Schema) -> HttpResponse:
        wanted = format_by_suffix(declared, suffix)
        if wanted is None:
            known = ", ".join(each.suffix for each in formats_of(declared))
            raise ProblemError(404, f"There is no such format of this list. It has: {known}.")
        check_names(request.GET, parameters)
        return answer_format(request, declared, asked, wanted)

    suffixes = {"type": "string", "enum": [each.suffix for each in formats_of(declared)]}
    formatted.__annotations__ |= {
        "suffix": Path[Annotated[str, WithJsonSchema(suffixes)]],
        "asked": Query[parameters],  # type: ignore[misc, valid-type]
    }
    router.add_api_operation(
        f"/{declared.name}.{{suffix}}",
        ["GET"],
        formatted,
        response={200: None, 400: Problem, 404: Problem},
        operation_id=f"list_{declared.name}_as",
        summary=f"List {declared.name} as a calendar, feed, map or table",
        tags=[declared.name],
        openapi_extra={"responses": {200: {"content": contents(declared)}}},
    )


def contents(declared: ContentType) -> dict[str, Any]:
    """Return what the answer can be, for the OpenAPI document."""
    return {
        each.media_type: {"schema": {"type": "object" if "json" in each.media_type else "string"}}
        for each in formats_of(declared)
    }
