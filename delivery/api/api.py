"""The API itself: its endpoints come from the content types and, by a hook, from the apps."""

import logging
from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from wagtail import hooks

from cms.content_types import content_types
from delivery.api.bodies import body_refused, sentence_of
from delivery.api.lists import router_of
from delivery.api.openapi import DeliveryAPI
from delivery.api.problems import ProblemError, problem_response
from delivery.api.types import router as types_router
from delivery.changes.router import changes_router
from delivery.export.router import router as export_router
from delivery.formats.router import formats_router
from delivery.opendata.router import standard_router

HOOK = "register_api_router"
# How every view calls the model of its parameters.
MODEL = "asked"
logger = logging.getLogger("madang.api")
DESCRIPTION = (
    "Everything that happens in the city, as documents. Reading needs no key. "
    "Lists are paged by cursor: follow `next` until it is null. Times are RFC 3339. "
    "Errors are problem details (RFC 9457)."
)

# A key is never needed for reading; with one, more requests are taken.
SECURITY: list[dict[str, list[str]]] = [{}, {"BearerKey": []}, {"HeaderKey": []}]


def make_api() -> NinjaAPI:
    """Return the API with the endpoints of every content type."""
    api = DeliveryAPI(
        title="Madang",
        version="1",
        description=DESCRIPTION,
        urls_namespace="madang-api-1",
        docs_url="/docs/",
        openapi_extra={"security": SECURITY},
    )
    api.add_router("/types/", types_router)
    # Before the types: an item's slug may be the name of one of these.
    api.add_router("", changes_router())
    api.add_router("", export_router)
    for declared in content_types().values():
        api.add_router(f"/{declared.name}/", router_of(declared))
    api.add_router("", formats_router())
    api.add_router("/standard/", standard_router())
    for router_of_app in hooks.get_hooks(HOOK):
        prefix, router = router_of_app()
        api.add_router(prefix, router)
    add_handlers(api)
    return api


def add_handlers(api: NinjaAPI) -> None:
    """Answer every error as a problem detail."""

    @api.exception_handler(ProblemError)
    def problem(request: HttpRequest, raised: Any) -> HttpResponse:
        return problem_response(raised.status, raised.detail, **raised.members)

    @api.exception_handler(ValidationError)
    def invalid(request: HttpRequest, raised: Any) -> HttpResponse:
        if any(error["loc"][0] == "body" for error in raised.errors):
            return body_refused(raised.errors)
        # What was sent stays out of the answer; the names of parameters are ours.
        sentences = {f"{parameter_of(e['loc'])}: {sentence_of(e)}" for e in raised.errors}
        return problem_response(400, "Invalid query. " + "; ".join(sorted(sentences)) + ".")

    @api.exception_handler(Http404)
    def missing(request: HttpRequest, raised: Any) -> HttpResponse:
        return problem_response(404, "There is nothing at this address.")

    @api.exception_handler(HttpError)
    def refused(request: HttpRequest, raised: Any) -> HttpResponse:
        return problem_response(raised.status_code, "The request was refused.")

    @api.exception_handler(Exception)
    def failed(request: HttpRequest, raised: Exception) -> HttpResponse:
        logger.error("API request failed: %s", request.path, exc_info=raised)
        return problem_response(500, "Something went wrong here. Try again later.")


def parameter_of(place: Sequence[str | int]) -> str:
    """Return the name of the parameter in which an error was found.

    The place begins with `query` and, for parameters that take several values, our own name of the
    model; it ends with the number of the value.
    """
    names = [each for each in place[1:] if isinstance(each, str)]
    return names[1] if len(names) > 1 and names[0] == MODEL else names[0]
