"""A type's list and detail."""

from types import GenericAlias
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from ninja import Query, Router
from pydantic import BaseModel, ConfigDict, create_model

from cms.content_types import ContentType
from cms.documents import Document
from delivery.api.cursors import Cursor, written
from delivery.api.deprecations import announce, announced
from delivery.api.parameters import (
    CommonParameters,
    check_names,
    list_query,
    parameters_of,
    question_of,
)
from delivery.api.parts import read_part
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import JSON, answer, list_body
from delivery.api.shape.asking import ShapeParameters, shape_of, shape_parameters_of
from delivery.api.shape.shape import shape_all, shape_detail
from delivery.formats.answers import answer_format
from delivery.formats.negotiation import preferred_format
from delivery.formats.parameters import format_parameters
from delivery.frontcache import keys
from delivery.hot.keeping import keep
from delivery.models import Publication
from delivery.models.publications import PublicationState

ERRORS = {400: Problem, 404: Problem}


class Selection(BaseModel):
    """A document of which only some fields were asked for."""

    model_config = ConfigDict(extra="allow")

    id: UUID
    type: str
    url: str


def list_model(schema: type[Document]) -> type[BaseModel]:
    """Return the model of a list of a type's documents, for the OpenAPI document."""
    fields: dict[str, Any] = {
        "items": (GenericAlias(list, (schema | Selection,)), ...),
        "next": (str | None, ...),
        "count": (int | None, ...),
        "included": (list[dict[str, Any]] | None, None),
    }
    return create_model(f"{schema.__name__.removesuffix('Document')}List", **fields)


def answer_list(
    request: HttpRequest, declared: ContentType, asked: CommonParameters
) -> HttpResponse:
    """Return one part of a type's list."""
    question = question_of(request.GET)
    query = list_query(declared, asked, request.GET)
    shape = shape_of(declared, asked)
    part = read_part(query, is_by_turn=getattr(asked, "expand", None) is not None)
    address = None
    if part.next is not None:
        sent = request.GET.copy()
        sent["cursor"] = written(Cursor(part.next, query.starts_from), question)
        address = request.build_absolute_uri(f"{request.path}?{sent.urlencode()}")
    count = part.count(query) if asked.count else None
    made = shape_all(part.bodies, shape)
    body = list_body(made.bodies, address, count, made.included)
    keep(request, body, JSON, query.stays_until)
    response = answer(request, body, until=query.stays_until)
    response["Surrogate-Key"] = keys.of_list(declared.name, is_including=bool(asked.include))
    announce(response, announced(declared, request.GET))
    return response


def answer_detail(
    request: HttpRequest, declared: ContentType, key: str, asked: ShapeParameters
) -> HttpResponse:
    """Return one document by uuid or slug, in the asked shape.

    A slug may stand in two sections; then the one that was published first answers.
    """
    rows = Publication.objects.filter(type=declared.name, state=PublicationState.LIVE)
    try:
        rows = rows.filter(uuid=UUID(key))
    except ValueError:
        rows = rows.filter(slug=key.replace("\x00", ""))
    row = rows.order_by("published_at", "uuid").values_list("body", "changed_at", "uuid").first()
    if row is None:
        raise ProblemError(404, f"There is no such item among {declared.name}.")
    stored, changed_at, uuid = row
    [body] = shape_detail(bytes(stored or b""), shape_of(declared, asked))
    keep(request, body, JSON)
    # What is included may change by itself.
    response = answer(request, body, changed_at=None if asked.include else changed_at)
    response["Surrogate-Key"] = keys.of_item(uuid, is_including=bool(asked.include))
    announce(response, announced(declared, request.GET))
    return response


def router_of(declared: ContentType) -> Router:
    """Return the two endpoints of a type, described by its own schema and filters."""
    router = Router(tags=[declared.name])
    parameters, shaping = parameters_of(declared), shape_parameters_of(declared)
    formatted = format_parameters(declared)

    def listing(request: HttpRequest, asked: CommonParameters) -> HttpResponse:
        wanted = preferred_format(request, declared)
        check_names(request.GET, formatted if wanted else parameters)
        response = (
            answer_format(request, declared, asked, wanted)
            if wanted
            else answer_list(request, declared, asked)
        )
        patch_vary_headers(response, ("Accept",))
        return response

    def detail(request: HttpRequest, key: str, asked: ShapeParameters) -> HttpResponse:
        check_names(request.GET, ShapeParameters)
        return answer_detail(request, declared, key, asked)

    # The type of the parameters is only known here: each content type has a model of its own.
    listing.__annotations__["asked"] = Query[parameters]  # type: ignore[misc, valid-type]
    detail.__annotations__["asked"] = Query[shaping]  # type: ignore[misc, valid-type]
    router.add_api_operation(
        "/",
        ["GET"],
        listing,
        response={200: list_model(declared.schema)} | ERRORS,
        deprecated=declared.deprecation is not None or None,
        operation_id=f"list_{declared.name}",
        summary=f"List {declared.name}",
    )
    router.add_api_operation(
        "/{key}/",
        ["GET"],
        detail,
        response={200: declared.schema | Selection} | ERRORS,
        deprecated=declared.deprecation is not None or None,
        operation_id=f"get_{declared.name}",
        summary=f"One of {declared.name}, by id or slug",
    )
    return router
