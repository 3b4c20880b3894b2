"""The catalogue's address, at the root of the site."""

import orjson
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from delivery.api.problems import problem_response
from delivery.api.responses import answer
from delivery.catalogue.catalogue import catalogue_document
from delivery.formats.linked_data import MEDIA_TYPE

PATH = "/catalog.jsonld"


@csrf_exempt
def catalogue(request: HttpRequest) -> HttpResponse:
    """Return the catalogue; it takes no parameters, and can only be read."""
    if request.method not in ("GET", "HEAD"):
        refusal = problem_response(405, "The catalogue is read-only: use GET.")
        refusal["Allow"] = "GET, HEAD"
        return refusal
    if request.GET:
        return problem_response(400, "Unknown query parameter. The catalogue takes none.")
    base = request.build_absolute_uri("/").removesuffix("/")
    body = orjson.dumps(catalogue_document(base, base + PATH))
    return answer(request, body, content_type=MEDIA_TYPE)
