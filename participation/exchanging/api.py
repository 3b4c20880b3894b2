"""What fits a card, and why, in the API; and how often it came about: numbers only."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from cms.documents import Reference, Value
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import answer, to_bytes
from participation.exchanging.counts import worked_by_card
from participation.exchanging.matching import EXCHANGES, RESOURCES, matches
from participation.posting.earlier import document_of

router = Router(tags=["matches"])


class ReasonDocument(Value):
    """Why something fits: `topic` (slugs), `slot`, `distance` (metres) or `audience`."""

    kind: str
    values: list[str]
    words: str


class MatchDocument(Value):
    """Something that fits; `distance` is in metres, null where a place is not known."""

    item: Reference
    reasons: list[ReasonDocument]
    distance: int | None


class Matches(Value):
    """What fits a card best, the best first; `worked` is how often the card has led somewhere."""

    worked: int
    items: list[MatchDocument]


@router.get(
    "/{uuid}/",
    response={200: Matches, 400: Problem, 404: Problem},
    summary="Matches of a need, an offer or a resource",
    operation_id="matches",
)
def matches_of(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Say what fits a need, an offer or a resource, each with its reasons."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. Matches take none.")
    document = document_of(str(uuid))
    if document is None or document["type"] not in (EXCHANGES, RESOURCES):
        raise ProblemError(404, "No need, offer or resource has this number.")
    items = [
        MatchDocument(
            item=Reference.model_validate({n: each.document[n] for n in Reference.model_fields}),
            reasons=[
                ReasonDocument(kind=one.kind, values=list(one.values), words=one.words)
                for one in each.reasons
            ],
            distance=each.metres,
        )
        for each in matches(document)
    ]
    worked = worked_by_card([uuid]).get(str(uuid), 0)
    return answer(request, to_bytes(Matches(worked=worked, items=items)), until=timezone.now())
