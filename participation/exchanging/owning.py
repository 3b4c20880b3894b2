"""A card as its sender sees it by their link: what came, what fits, until when it is open."""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect

from participation.exchanging.cards import card_of
from participation.exchanging.closing import prolong
from participation.exchanging.counts import worked_by_card
from participation.exchanging.matching import EXCHANGES, matches
from participation.exchanging.telling import path_for
from participation.models import Answer, ExchangePage, Posting
from participation.models.answers import AnswerState
from participation.models.magic_links import LinkPurpose

SHOWN = (AnswerState.WAITING, AnswerState.PASSED)


def owner_view(posting: Posting) -> dict[str, Any] | None:
    """Return what the page of a posting shows of its card; None where it is no card."""
    if posting.type != EXCHANGES or posting.page_id is None:
        return None
    page = ExchangePage.objects.get(pk=posting.page_id)
    card = card_of(page.uuid)
    return {
        "page": page,
        "is_closed": page.expired,
        "can_last": page.first_published_at is not None and (page.live or page.expired),
        "answers": Answer.objects.filter(card=page.uuid, state__in=SHOWN),
        "matches": matches(card) if card else [],
        "worked": worked_by_card([page.uuid]).get(str(page.uuid), 0),
    }


def do_for_owner(posting: Posting, action: str, path: str) -> HttpResponse | None:
    """Do what the sender of a card asks for; None where it is nothing of cards."""
    if posting.type != EXCHANGES:
        return None
    if action == "prolong":
        prolong(posting)
        return HttpResponseRedirect(path)
    kind, _colon, number = action.partition(":")
    page = ExchangePage.objects.filter(page_ptr=posting.page_id).first()
    if kind != "open" or page is None or not number.replace("-", "").isalnum():
        return None
    answer = next((a for a in Answer.objects.filter(card=page.uuid) if str(a.pk) == number), None)
    if answer is None:
        return None
    return HttpResponseRedirect(path_for(answer, LinkPurpose.ANSWERED))
