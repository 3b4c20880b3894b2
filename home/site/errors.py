"""What is said when something is not there or goes wrong: to programs and to people."""

from typing import NamedTuple

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from delivery.api.problems import problem_response
from home.site.moved import moved


class Answer(NamedTuple):
    """An error: its status, its page, and its sentence for programs."""

    status: int
    template: str
    detail: str


BAD = Answer(400, "errors/bad_request.html", "The request could not be understood.")
TOO_LARGE = Answer(413, "errors/too_large.html", "The body holds more than 2.5 MB of text.")
FORBIDDEN = Answer(403, "errors/forbidden.html", "This is not open to you.")
MISSING = Answer(404, "errors/not_found.html", "There is nothing at this address.")
BROKEN = Answer(500, "errors/server_error.html", "Something went wrong here. Try again later.")


def is_api(request: HttpRequest) -> bool:
    """Tell whether a program asked."""
    return request.path.startswith("/api/")


def say(request: HttpRequest, error: Answer) -> HttpResponse:
    """Return the error as a problem detail below /api/, as a page elsewhere."""
    if is_api(request):
        return problem_response(error.status, error.detail)
    # Who came to a place that is gone looks for something: its page has the search in its middle.
    context = {"own_search_box": error is MISSING}
    return render(request, error.template, context, status=error.status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer what cannot be understood, or is too much of it."""
    return say(request, TOO_LARGE if isinstance(exception, RequestDataTooBig) else BAD)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer what is not allowed."""
    return say(request, FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer for what is not there, with what may have been meant."""
    if is_api(request):
        return problem_response(MISSING.status, MISSING.detail)
    context = {"moved": moved(request.path), "own_search_box": True}
    return render(request, MISSING.template, context, status=MISSING.status)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer after a fault; without the request, so that nothing asks the database again."""
    if is_api(request):
        return problem_response(BROKEN.status, BROKEN.detail)
    return HttpResponse(render_to_string(BROKEN.template), status=BROKEN.status)
