"""The pages of one answer, by link: its sender's, and that of whoever sent the card.

The one sees it and takes it back, the other decides; both say afterwards whether it came about.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from participation.exchanging.answering import decide, forget, say
from participation.exchanging.cards import card_of
from participation.exchanging.owners import owner_of
from participation.exchanging.telling import link_to, tell_answerer
from participation.links.making import find_link
from participation.links.pages import keep_secret, link_closed
from participation.models import Answer
from participation.models.answers import AnswerState
from participation.models.magic_links import LinkPurpose


def answer_of(token: str, purpose: LinkPurpose) -> Answer | None:
    """Return the answer that a living link opens, or None."""
    link = find_link(token, purpose)
    return Answer.objects.filter(pk=link.target).first() if link is not None else None


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answer_mine(request: HttpRequest, token: str) -> HttpResponse:
    """Show an answer to whoever sent it, and do what they ask."""
    answer = answer_of(token, LinkPurpose.ANSWER)
    if answer is None:
        return link_closed(request)
    action = request.POST.get("action", "")
    if request.method == "POST" and action == "withdraw":
        is_waiting = answer.state == AnswerState.WAITING
        forget(answer, AnswerState.WITHDRAWN if is_waiting else AnswerState(answer.state))
        return said(request, "participation/exchange/taken_back.html", {})
    if request.method == "POST":
        say(answer, "answerer", action)
        return HttpResponseRedirect(request.path)
    owner = owner_of(answer.card) if answer.state == AnswerState.PASSED else None
    context = {
        "answer": answer,
        "card": card_of(answer.card),
        "owner_contact": owner.contact.value if owner else "",
        "is_sent": "sent" in request.GET,
        "link": request.build_absolute_uri(request.path),
        "said": answer.answerer_said,
    }
    return said(request, "participation/exchange/mine.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answer_owned(request: HttpRequest, token: str) -> HttpResponse:
    """Show an answer to whoever sent the card, and pass contacts on where they wish it."""
    answer = answer_of(token, LinkPurpose.ANSWERED)
    if answer is None:
        return link_closed(request)
    card = card_of(answer.card)
    action = request.POST.get("action", "")
    if request.method == "POST" and action == "pass":
        pass_on(answer, card)
    elif request.method == "POST" and action == "decline":
        decline(answer, card)
        return said(request, "participation/exchange/declined.html", {"card": card})
    elif request.method == "POST":
        say(answer, "owner", action)
    if request.method == "POST":
        return HttpResponseRedirect(request.path)
    contact = answer.get_contact() if answer.state == AnswerState.PASSED else None
    context = {
        "answer": answer,
        "card": card,
        "their_contact": contact.value if contact else "",
        "said": answer.owner_said,
    }
    return said(request, "participation/exchange/answered.html", context)


def pass_on(answer: Answer, card: dict[str, Any] | None) -> None:
    """Give both sides the other's contact."""
    owner = owner_of(answer.card)
    if owner is not None and decide(answer, AnswerState.PASSED):
        more = {"owner_contact": owner.contact.value, "link": link_to(answer)}
        tell_answerer("answer_passed", card or {}, answer, **more)


def decline(answer: Answer, card: dict[str, Any] | None) -> None:
    """Say no: whoever answered is told, and nothing is kept of them."""
    if decide(answer, AnswerState.DECLINED):
        tell_answerer("answer_declined", card or {}, answer)
        forget(answer, AnswerState.DECLINED)


def said(request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
    """Show a page that belongs to one person."""
    return keep_secret(TemplateResponse(request, name, context))
