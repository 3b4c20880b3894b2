"""Addresses of the delivery API."""

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.urls import path, resolve

from delivery.api.api import make_api
from delivery.api.problems import problem_response
from delivery.catalogue.view import catalogue


def start(request: HttpRequest) -> HttpResponse:
    """Show who comes to the API's front door the way to its documentation."""
    return HttpResponseRedirect("docs/")


def nothing(request: HttpRequest, rest: str) -> HttpResponse:
    """Answer for addresses below the API that it does not know, before the site is asked.

    Who has left out the last slash is sent on, with method and query kept.
    """
    if not rest.endswith("/") and resolves(f"{request.path}/"):
        query = request.META.get("QUERY_STRING", "")
        address = f"{request.path}/?{query}" if query else f"{request.path}/"
        return HttpResponsePermanentRedirect(address, preserve_request=True)
    return problem_response(404, "There is nothing at this address. See /api/v1/docs/.")


def resolves(path: str) -> bool:
    """Tell whether the API itself knows an address."""
    return resolve(path).func is not nothing


urlpatterns = [
    path("api/v1/", start),
    path("api/v1/", make_api().urls),
    path("api/v1/<path:rest>", nothing),
    path("catalog.jsonld", catalogue),
]
