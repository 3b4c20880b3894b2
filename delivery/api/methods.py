"""Methods of the API: HEAD is GET without a body, others than GET are refused as problems."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from delivery.api.problems import problem_response

PREFIX = "/api/v1/"
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Authorization, If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}


class DeliveryMethodsMiddleware:
    """Lets the delivery API be read with GET and HEAD, and asked by browsers with OPTIONS."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, or refuse, by the method."""
        if not request.path.startswith(PREFIX):
            return self.get_response(request)
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers=CORS)
        if request.method not in ("GET", "HEAD"):
            refusal = problem_response(405, "This API is read-only: use GET.")
            refusal["Allow"] = "GET, HEAD, OPTIONS"
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
