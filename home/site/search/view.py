"""The search page."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from cms.models import Topic
from home.site.search.asked import LAST_PAGE, SIZE, Asked, read_asked
from home.site.search.facets import groups_of, held_of
from home.site.search.said import period_of
from search.answer import Answer
from search.asking import search
from search.vain.noting import note

# What one can ask, shown to who has not asked yet. Content of this city, so not translated.
EXAMPLES = ("이번 주말 공연", "내일 저녁", "놀이터 제안", "ㅇㅌㅎㅇ", '"원탁회의" -청년')


@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    """Show what answers, or how one asks."""
    asked = read_asked(request.GET)
    context: dict[str, Any] = {"asked": asked, "own_search_box": True}
    if asked.is_empty:
        context |= {"examples": [(each, Asked(each).address()) for each in EXAMPLES]}
    else:
        answer = search(asked.question)
        if not answer.count:
            note(asked.question)
        context |= answered(asked, answer)
    if not context.get("answer"):
        context["topics"] = Topic.objects.all()
    return TemplateResponse(request, "search/page.html", context)


def answered(asked: Asked, answer: Answer) -> dict[str, Any]:
    """Return what the page says of an answer."""
    has_more = answer.count > asked.page * SIZE and asked.page < LAST_PAGE
    return {
        "answer": answer if answer.hits else None,
        "count": answer.count,
        "is_exact": answer.is_exact,
        "period": period_of(asked, answer.understood),
        "corrected": answer.understood.corrected,
        "not_then": answer.understood.not_then,
        "groups": groups_of(asked, answer),
        "held": held_of(asked, answer),
        "unheld_address": Asked(asked.words).address(),
        "first_address": asked.address(),
        "next_address": asked.address(page=asked.page + 1) if has_more else None,
    }
