"""Addresses of the standard datasets, which answer as public readers of them expect."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Path, Router, Schema
from pydantic import WithJsonSchema

from delivery.api.problems import ProblemError
from delivery.api.responses import answer
from delivery.opendata.asking import parameters_of_dataset, query_of, read_asked
from delivery.opendata.datasets import datasets
from delivery.opendata.envelope import SHAPES, Envelope, Result, Shape
from delivery.opendata.mapping import Dataset
from delivery.opendata.openapi import described_answers, described_parameters
from delivery.opendata.rows import read_page

SUFFIXES = {"type": "string", "enum": list(SHAPES)}
USUAL = "json"


def standard_router() -> Router:
    """Return two operations for each dataset: the format as a suffix, or as a parameter."""
    router = Router(tags=["standard"])
    for dataset in datasets().values():
        add_dataset(router, dataset)
    return router


def add_dataset(router: Router, dataset: Dataset) -> None:
    """Add the operations of a dataset."""
    model = parameters_of_dataset(dataset)

    def by_suffix(request: HttpRequest, suffix: str) -> HttpResponse:
        if suffix not in SHAPES:
            detail = f"There is no such format. There are: {', '.join(SHAPES)}."
            return failed(SHAPES[USUAL], 404, Result.UNKNOWN, detail)
        return answered(request, dataset, model, suffix)

    def by_parameter(request: HttpRequest) -> HttpResponse:
        asked = request.GET.get("type", USUAL).lower()
        return answered(request, dataset, model, asked if asked in SHAPES else USUAL)

    by_suffix.__annotations__["suffix"] = Path[Annotated[str, WithJsonSchema(SUFFIXES)]]
    ways = (
        (f"/{dataset.name}.{{suffix}}", by_suffix, f"standard_{dataset.name}_as"),
        (f"/{dataset.name}", by_parameter, f"standard_{dataset.name}"),
    )
    for path, view, operation_id in ways:
        router.add_api_operation(
            path,
            ["GET"],
            view,
            response={200: None, 400: None, 404: None},
            operation_id=operation_id,
            summary=f"{dataset.title_en} ({dataset.title}) as standard data",
            openapi_extra={
                "parameters": described_parameters(model),
                "responses": described_answers(dataset),
            },
        )


def answered(
    request: HttpRequest, dataset: Dataset, model: type[Schema], suffix: str
) -> HttpResponse:
    """Return a page of a dataset, or what is wrong with the question."""
    shape = SHAPES[suffix]
    try:
        asked: Any = read_asked(dataset, model, request.GET)
        if asked.asked_kind not in (None, suffix):
            raise ProblemError(400, f"`type` contradicts the address, which says {suffix}.")
        query = query_of(dataset, asked, request.GET)
    except ProblemError as problem:
        return failed(shape, problem.status, Result.INVALID, problem.detail)
    page, size = asked.asked_page, asked.asked_size
    rows, count = read_page(dataset, query, page, size)
    envelope = Envelope(
        Result.NORMAL if rows else Result.NOTHING, dataset.columns, rows, page, size, count
    )
    response = answer(request, shape.write(envelope), content_type=shape.content_type)
    response["X-Total-Count"] = str(count)
    return response


def failed(shape: Shape, status: int, result: Result, detail: str) -> HttpResponse:
    """Return an error in the envelope; a table, which has none, in that of JSON."""
    written = shape if shape is not SHAPES["csv"] else SHAPES[USUAL]
    envelope = Envelope(result, detail=detail)
    response = HttpResponse(
        written.write(envelope), status=status, content_type=written.content_type
    )
    response["Cache-Control"] = "no-store"
    return response
