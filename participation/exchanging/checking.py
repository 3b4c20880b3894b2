"""Answers with signs of spam: editors let them pass or block them, and see nobody's contact.

Whoever sent the card may read such an answer meanwhile, with a warning, and decide for themselves.
"""

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.log_actions import log
from wagtail.permission_policies.pages import PagePermissionPolicy

from participation.abuse.signs import in_words
from participation.exchanging.answering import decide, forget
from participation.exchanging.minding import card_like
from participation.exchanging.telling import tell_answerer
from participation.models import Answer, ExchangePage
from participation.models.answers import AnswerState

PASSED_ACTION, BLOCKED_ACTION = "participation.answer_passed", "participation.answer_blocked"


def of_cards_of(user: Any) -> QuerySet[Answer]:
    """Return the answers to cards which the user may publish."""
    pages = PagePermissionPolicy().instances_user_has_any_permission_for(user, {"publish"})
    cards = ExchangePage.objects.filter(pk__in=pages.values("pk")).values("uuid")
    return Answer.objects.filter(card__in=cards)


def to_check(user: Any) -> QuerySet[Answer]:
    """Return the flagged answers that wait, to cards which the user may publish."""
    return of_cards_of(user).filter(state=AnswerState.WAITING).exclude(flags=[])


def let_pass(answer: Answer, user: Any) -> bool:
    """Take the warning from an answer; tell whether it still waited."""
    rows = Answer.objects.filter(pk=answer.pk, state=AnswerState.WAITING)
    is_now = bool(rows.update(flags=[]))
    if is_now:
        note(answer, user, PASSED_ACTION)
    return is_now


def block(answer: Answer, user: Any) -> bool:
    """Take an answer away, tell its sender and forget them; tell whether it still waited."""
    is_now = decide(answer, AnswerState.DECLINED)
    if is_now:
        tell_answerer("answer_blocked", card_like(answer.card), answer)
        forget(answer, AnswerState.DECLINED)
        note(answer, user, BLOCKED_ACTION)
    return is_now


def note(answer: Answer, user: Any, action: str) -> None:
    """Write into the card's history who decided what; never what was said."""
    page = ExchangePage.objects.filter(uuid=answer.card).first()
    if page is not None:
        log(instance=page, action=action, user=user)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answer_check(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Show a flagged answer to an editor with the reasons, and block it or let it pass."""
    answer = get_object_or_404(Answer, pk=pk)
    if not of_cards_of(request.user).filter(pk=pk).exists():
        raise PermissionDenied
    back = reverse("participation_answer_modeladmin_index")
    if answer.state != AnswerState.WAITING or not answer.flags:
        messages.warning(request, _("이미 정해졌거나 거둔 답입니다. 더 하실 일이 없습니다."))
        return HttpResponseRedirect(back)
    action = request.POST.get("action", "")
    if request.method == "POST" and action == "pass" and let_pass(answer, request.user):
        messages.success(request, _("답을 통과시켰습니다. 쪽지를 올린 사람은 경고 없이 봅니다."))
        return HttpResponseRedirect(back)
    if request.method == "POST" and action == "block" and block(answer, request.user):
        messages.success(request, _("답을 막고 지웠습니다. 보낸 사람에게 알렸습니다."))
        return HttpResponseRedirect(back)
    context = {
        "answer": answer,
        "card": card_like(answer.card),
        "reasons": in_words(answer.flags),
        "back": back,
        "page_title": _("살펴볼 답"),
    }
    return TemplateResponse(request, "participation/admin/answer_check.html", context)
