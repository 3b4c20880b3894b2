"""The gap board in the API."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from ninja import Router

from cms.documents import Reference, Value
from deliberation.choices.gaps import GapKind
from deliberation.gaps.board import Count, read_board
from deliberation.gaps.reading import FoundGap
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import answer, to_bytes

router = Router(tags=["gaps"])


class GapDocument(Value):
    """Something missing at a page, since a day; `department` only where one is in charge."""

    kind: GapKind
    since: date
    item: Reference
    section: Reference | None
    department: str


class CountDocument(Value):
    """How many proposals stand under a value, and how many of them wait for an answer."""

    value: str
    number: int
    waiting: int


class GapBoard(Value):
    """Every gap, the oldest first; proposals counted by stage and department, never by person."""

    items: list[GapDocument]
    next: None
    count: int
    stages: list[CountDocument]
    departments: list[CountDocument]


def gap_document(gap: FoundGap) -> GapDocument:
    """Return the public form of a gap."""
    document = gap.document
    names = ("id", "type", "slug", "title", "url")
    return GapDocument(
        kind=gap.kind,
        since=gap.since,
        item=Reference(**{name: document[name] for name in names}),
        section=Reference(**document["section"]) if document["section"] else None,
        department=document.get("department", ""),
    )


def count_document(count: Count) -> CountDocument:
    """Return the public form of a count."""
    return CountDocument(value=count.value, number=count.number, waiting=count.waiting)


@router.get(
    "/",
    response={200: GapBoard, 400: Problem},
    summary="All gaps of trails",
    operation_id="list_gaps",
)
def list_gaps(request: HttpRequest) -> HttpResponse:
    """Return what is missing between meetings and results, as of today."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. The gap board takes none.")
    board = read_board()
    items = sorted((gap for shelf in board.shelves for gap in shelf.gaps), key=lambda g: g.since)
    return answer(
        request,
        to_bytes(
            GapBoard(
                items=[gap_document(gap) for gap in items],
                next=None,
                count=len(items),
                stages=[count_document(each) for each in board.stages],
                departments=[count_document(each) for each in board.departments],
            )
        ),
    )
