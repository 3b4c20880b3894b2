"""The page on which one answers a card."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from participation.abuse.door import pass_door
from participation.abuse.form_stamp import new_stamp
from participation.abuse.limits import is_taken
from participation.exchanging.answering import Sent, keep
from participation.exchanging.cards import card_of, closed_words
from participation.exchanging.form import AnswerForm
from participation.exchanging.owners import owner_of
from participation.exchanging.telling import path_for, tell_answerer, tell_owner
from participation.mails import site_root
from participation.models import Answer
from participation.models.magic_links import LinkPurpose
from participation.posting.views import sent_mark, too_often
from participation.privacy.consents import answer_consent, record_consent

BAD, CONFLICT, TOO_MANY = 400, 409, 429


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answer_page(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show the form of a public card, and take it in; Http404 where there is no such card."""
    card = card_of(uuid)
    if card is None:
        raise Http404
    owner = owner_of(uuid)
    if owner is None:
        words = _("여기서는 답을 받지 않는 쪽지입니다. 쪽지가 실린 마당에 물어봐 주세요.")
        return show(request, card, words=words, status=CONFLICT)
    passed = pass_door(request.POST) if request.method == "POST" else None
    known = Answer.objects.filter(form_key=passed.key).first() if passed else None
    if known is None and (words := closed_words(card)):
        return show(request, card, words=words, status=CONFLICT)
    if passed is None:
        return show(request, card, AnswerForm(), new_stamp())
    form = AnswerForm(request.POST)
    if passed.problem:
        form.add_error(None, passed.problem)
    if not form.is_valid():
        return show(request, card, form, passed.stamp, status=BAD)
    contact = form.cleaned_data["contact"]
    if known is None and not is_taken(request, contact, "answer"):
        form.add_error(None, too_often())
        return show(request, card, form, passed.stamp, status=TOO_MANY)
    answer, is_new = keep(uuid, Sent(passed.key, form.cleaned_data["message"], contact))
    path = path_for(answer, LinkPurpose.ANSWER)
    if is_new:
        record_consent(contact, answer_consent(), answer.keep_until_on)
        tell_owner("answer_arrived", card, answer, owner)
        tell_answerer("answer_received", card, answer, link=f"{site_root()}{path}")
    return HttpResponseRedirect(f"{path}?sent={sent_mark(is_new)}")


def show(
    request: HttpRequest,
    card: dict[str, Any],
    form: AnswerForm | None = None,
    stamp: str = "",
    *,
    words: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show the form with all that was typed, or in words why there is none."""
    context = {
        "card": card,
        "form": form,
        "stamp": stamp,
        "words": words,
        "asked": answer_consent(),
    }
    return TemplateResponse(request, "participation/exchange/answer.html", context, status=status)
