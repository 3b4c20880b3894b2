"""How many places are left, in the API: numbers only."""

from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from cms.documents import Value
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import answer, to_bytes
from participation.joining.happenings import happening
from participation.joining.places import taken, waiting
from participation.models import JoinTurn

router = Router(tags=["places"])


class TurnPlaces(Value):
    """One time at which an event takes place; `left` is null where there is no limit."""

    starts_at: datetime
    taken: int
    waiting: int
    left: int | None


class Places(Value):
    """The places of an event that takes joins here, for its next turns."""

    capacity: int | None
    turns: list[TurnPlaces]


@router.get(
    "/{uuid}/",
    response={200: Places, 400: Problem, 404: Problem},
    summary="Places left at an event",
    operation_id="places",
)
def places(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Say how many places are taken and left; 404 where an event takes no joins here."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. Places take none.")
    event = happening(uuid)
    if event is None or not event.takes_joins:
        raise ProblemError(404, "No event of this number takes joins here.")
    rows = {row.key: row for row in JoinTurn.objects.filter(event=uuid)}
    turns = []
    for turn in event.coming(timezone.now()):
        row = rows.get(turn.key)
        count = taken(row) if row else 0
        turns.append(
            TurnPlaces(
                starts_at=timezone.localtime(turn.starts_at),
                taken=count,
                waiting=waiting(row) if row else 0,
                left=None if event.capacity is None else max(event.capacity - count, 0),
            )
        )
    body = to_bytes(Places(capacity=event.capacity, turns=turns))
    return answer(request, body, until=timezone.now())
