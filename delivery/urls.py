"""Addresses of the delivery API."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path

from delivery.api.api import make_api
from delivery.api.problems import problem_response


def start(request: HttpRequest) -> HttpResponse:
    """Show who comes to the API's front door the way to its documentation."""
    return HttpResponseRedirect("docs/")


def nothing(request: HttpRequest, rest: str) -> HttpResponse:
    """Answer for addresses below the API that it does not know, before the site is asked."""
    return problem_response(404, "There is nothing at this address. See /api/v1/docs/.")


urlpatterns = [
    path("api/v1/", start),
    path("api/v1/", make_api().urls),
    path("api/v1/<path:rest>", nothing),
]
