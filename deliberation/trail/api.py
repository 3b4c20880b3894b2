"""The trail in the API."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Router

from deliberation.trail.graph import Trail, read_trail
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import answer, to_bytes

router = Router(tags=["trail"])


@router.get(
    "/{id}/",
    response={200: Trail, 400: Problem, 404: Problem},
    summary="The trail of a page, by its id",
    operation_id="get_trail",
)
def get_trail(request: HttpRequest, id: UUID) -> HttpResponse:  # noqa: A002 (the name in the API)
    """Return all stops that hang together with a page, and the steps between them."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. A trail takes none.")
    found = read_trail(id)
    if found is None:
        raise ProblemError(404, "There is no public page with this id that can be on a trail.")
    return answer(request, to_bytes(found))
