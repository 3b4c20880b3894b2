"""The endpoints of the search."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router

from delivery.api.parameters import check_names
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import answer, to_bytes
from search.answer import Answer
from search.api.parameters import DEEPEST, SearchParameters, SuggestParameters, question_of
from search.api.schemas import (
    FacetItem,
    FacetList,
    RelatedList,
    SearchResult,
    SuggestionItem,
    SuggestionList,
    UnderstoodWords,
    item_of,
)
from search.asking import search
from search.related import related_to
from search.suggesting import suggest
from search.vain.noting import note

BACKEND = "Search-Backend"


def answer_search(request: HttpRequest, asked: Query[SearchParameters]) -> HttpResponse:
    """Return what answers, the best first, with facets."""
    check_names(request.GET, SearchParameters)
    question = question_of(asked, request.GET)
    found = search(question)
    if not found.count:
        note(question)
    response = answer(request, to_bytes(result_of(request, asked, found)))
    response[BACKEND] = backend_of(found)
    return response


def backend_of(found: Answer) -> str:
    """Return what a header says of who has answered."""
    return f"{found.backend}; degraded" if found.is_degraded else found.backend


def result_of(request: HttpRequest, asked: SearchParameters, found: Answer) -> SearchResult:
    """Return an answer as it is sent."""
    address = None
    if asked.page < DEEPEST and found.count > asked.page * asked.limit and found.hits:
        sent = request.GET.copy()
        sent["page"] = str(asked.page + 1)
        address = request.build_absolute_uri(f"{request.path}?{sent.urlencode()}")
    return SearchResult(
        items=[item_of(hit) for hit in found.hits],
        next=address,
        count=found.count,
        is_exact=found.is_exact,
        facets=[
            FacetList(name=each.name, values=[FacetItem(**vars(value)) for value in each.values])
            for each in found.facets
        ],
        understood=UnderstoodWords(**vars(found.understood)),
    )


def answer_suggest(request: HttpRequest, asked: Query[SuggestParameters]) -> HttpResponse:
    """Return what may be about to be typed."""
    check_names(request.GET, SuggestParameters)
    items = [SuggestionItem(**vars(each)) for each in suggest(asked.q, asked.limit)]
    return answer(request, to_bytes(SuggestionList(items=items)))


def answer_related(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Return what has to do with a document: the same topic, place, community, or named by it."""
    if request.GET:
        raise ProblemError(400, "Unknown query parameter. This list takes none.")
    found = related_to(uuid)
    if found is None:
        raise ProblemError(404, "There is no such document.")
    return answer(request, to_bytes(RelatedList(items=[item_of(hit) for hit in found])))


def search_router() -> Router:
    """Return the endpoints, those of one word with and without a slash at the end."""
    router = Router(tags=["search"])
    add(router, "search", answer_search, SearchResult, "Search in everything that is public")
    add(router, "suggest", answer_suggest, SuggestionList, "What may be about to be typed")
    router.add_api_operation(
        "/search/related/{uuid}/",
        ["GET"],
        answer_related,
        response={200: RelatedList, 400: Problem, 404: Problem},
        operation_id="search_related",
        summary="What has to do with a document",
    )
    return router


def add(router: Router, name: str, view: Any, model: Any, summary: str) -> None:
    """Add an endpoint, described once."""
    for ending in ("", "/"):
        router.add_api_operation(
            f"/{name}{ending}",
            ["GET"],
            view,
            response={200: model, 400: Problem},
            operation_id=name,
            summary=summary,
            include_in_schema=not ending,
        )
