"""The endpoint of the export."""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from ninja import Router

from delivery.api.problems import Problem, ProblemError
from delivery.export.answer import answer_export

router = Router(tags=["changes"])
EXAMPLE = """\
{"madang_export":1,"epoch":"0b2f…","number":4211,"count":1,"since":"WyI4…","changes":"https://…"}
{"type":"events","id":"6f1c…","slug":"walk","number":4207,"etag":"9a0c…","latitude":35.4,\
"longitude":127.4,"terms":[["topic","music"]],"occurrences":[],"document":{}}
"""
LINES: dict[str, Any] = {
    "description": "A header line, then one line for each publication.",
    "content": {"application/x-ndjson": {"schema": {"type": "string"}, "example": EXAMPLE}},
}


@router.get(
    "/export.ndjson",
    response={200: None, 304: None, 400: Problem},
    operation_id="export",
    summary="Everything that is public, as lines of JSON",
    openapi_extra={"responses": {200: LINES}},
)
def export(request: HttpRequest) -> HttpResponseBase:
    """Stream everything as it is at one moment; the header says how to go on from there."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. An export takes none.")
    return answer_export(request)
