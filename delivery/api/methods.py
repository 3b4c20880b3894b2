"""Methods of the API: HEAD is GET without a body; only drafts of partners are written."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from delivery.api.problems import problem_response

PREFIX = "/api/v1/"
READS = ("GET", "HEAD", "OPTIONS")
# The one thing that partners write; its address may lack the last slash.
WRITTEN = ("/api/v1/submissions", "/api/v1/submissions/")


def methods_of(path: str) -> tuple[str, ...]:
    """Return the methods that an address of the API takes."""
    return ("POST", "OPTIONS") if path in WRITTEN else READS


class DeliveryMethodsMiddleware:
    """Lets the delivery API be read with GET and HEAD, and drafts be sent with POST."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, or refuse, by the method."""
        if not request.path.startswith(PREFIX):
            return self.get_response(request)
        methods = methods_of(request.path)
        if request.method not in methods:
            is_written = request.path in WRITTEN
            detail = "Send drafts with POST." if is_written else "This API is read-only: use GET."
            refusal = problem_response(405, detail)
            refusal["Allow"] = ", ".join(methods)
            return refusal
        is_head = request.method == "HEAD"
        if is_head:
            request.method = "GET"
        response = self.get_response(request)
        if is_head and isinstance(response, StreamingHttpResponse):
            response.streaming_content = ()
        elif is_head and isinstance(response, HttpResponse):
            response["Content-Length"] = str(len(response.content))
            response.content = b""
        return response
