"""The endpoints of the changes: of all types, and of each."""

from functools import reduce
from operator import or_
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router

from cms.content_types import ContentType, content_types
from delivery.api.parameters import check_names
from delivery.api.problems import Problem
from delivery.changes.feed import answer_changes
from delivery.changes.parameters import (
    FeedParameters,
    all_parameters,
    feed_parameters,
    feed_query,
)
from delivery.changes.rpde import RpdeParameters, answer_rpde
from delivery.changes.schemas import ResyncProblem, changes_model, rpde_model

ERRORS = {304: None, 400: Problem, 410: ResyncProblem}


def add(router: Router, path: str, view: Any, model: Any, **words: Any) -> None:
    """Add an endpoint with and without a slash at its end, described once."""
    for ending in ("", "/"):
        router.add_api_operation(
            path + ending,
            ["GET"],
            view,
            response={200: model} | ERRORS,
            include_in_schema=not ending,
            **words,
        )


def add_feed(router: Router, declared: ContentType | None) -> None:
    """Add the feed of one type, or of all."""
    types = content_types()
    parameters = feed_parameters(declared) if declared else all_parameters(types)

    def changes(request: HttpRequest, asked: FeedParameters) -> HttpResponse:
        check_names(request.GET, parameters)
        return answer_changes(request, feed_query(declared, asked), asked.since)

    # As in a type's list, the parameters are only known here.
    changes.__annotations__["asked"] = Query[parameters]  # type: ignore[misc, valid-type]
    if declared is None:
        every: Any = reduce(or_, [each.schema for each in types.values()])
        words = {"operation_id": "changes", "summary": "What has changed, in the order of commits"}
        add(router, "/changes", changes, changes_model("Any", every), **words)
        return
    name = declared.schema.__name__.removesuffix("Document")
    add(
        router,
        f"/{declared.name}/changes",
        changes,
        changes_model(name, declared.schema),
        operation_id=f"changes_{declared.name}",
        summary=f"What has changed in {declared.name}",
    )


def add_rpde(router: Router, declared: ContentType) -> None:
    """Add a type's changes in the order of RPDE."""

    def rpde(request: HttpRequest, asked: Query[RpdeParameters]) -> HttpResponse:
        check_names(request.GET, RpdeParameters)
        return answer_rpde(request, declared, asked)

    add(
        router,
        f"/{declared.name}/rpde",
        rpde,
        rpde_model(declared.schema),
        operation_id=f"rpde_{declared.name}",
        summary=f"Changes of {declared.name} as OpenActive RPDE 1.0",
    )


def changes_router() -> Router:
    """Return all endpoints of the changes."""
    router = Router(tags=["changes"])
    add_feed(router, None)
    for declared in content_types().values():
        add_feed(router, declared)
        add_rpde(router, declared)
    return router
