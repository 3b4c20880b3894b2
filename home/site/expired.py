"""A form whose cookie is gone: said in the reader's language, and all that was typed is kept.

What the cookie guards is a log-in; whoever posts here has none. So outside of the admin one more
press is enough, and nothing has to be typed twice.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from delivery.api.problems import problem_response

GUARDED = ("/admin/", "/api/")


@never_cache
def expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form without a valid token; `reason` is Django's, for its own log only."""
    if request.path.startswith("/api/"):
        return problem_response(403, "The request brings no valid CSRF token.")
    is_open = not request.path.startswith(GUARDED)
    typed = [
        (name, value)
        for name, values in (request.POST.lists() if is_open else ())
        for value in values
        if name != "csrfmiddlewaretoken"
    ]
    context = {
        "path": request.get_full_path(),
        "typed": typed,
        "has_files": is_open and bool(request.FILES),
    }
    response = render(request, "errors/expired.html", context, status=403)
    response["Referrer-Policy"] = "same-origin"
    return response
