"""What is done for cards without anybody asking: safe to do at any time."""

from datetime import datetime, timedelta
from uuid import UUID

from delivery.models import Publication
from participation.exchanging.answering import forget
from participation.exchanging.closing import warn
from participation.exchanging.owners import Owner, owner_of
from participation.exchanging.telling import link_to, tell_answerer, tell_owner
from participation.models import Answer
from participation.models.answers import AnswerState

ASKED_AFTER = timedelta(days=14)


def mind_cards(now: datetime) -> str:
    """Do all that is due; return what was done, in English for the log."""
    return f"told to close soon: {warn(now)}, answers closed: {close()}, asked: {ask(now)}"


def card_like(uuid: UUID) -> dict[str, str]:
    """Return the title and address of a card, whether it is still public or not."""
    row = Publication.objects.filter(uuid=uuid).values("title", "url").first()
    return {"title": row["title"], "url": row["url"]} if row else {"title": "", "url": ""}


def close() -> int:
    """Let go of answers that nobody can decide on any more; return how many."""
    count = 0
    waiting = Answer.objects.filter(state=AnswerState.WAITING)
    gone = waiting.values_list("card", flat=True).order_by().distinct()
    for uuid in list(gone):
        if is_open(uuid) and owner_of(uuid) is not None:
            continue
        card = card_like(uuid)
        for answer in waiting.filter(card=uuid):
            tell_answerer("answer_closed", card, answer)
            forget(answer, AnswerState.CLOSED)
            count += 1
    return count


def is_open(uuid: UUID) -> bool:
    """Tell whether a card is public."""
    return Publication.objects.filter(uuid=uuid).exclude(body=None).exists()


def ask(now: datetime) -> int:
    """Ask both sides, once, whether it came about; return how many letters left."""
    due = Answer.objects.filter(
        state=AnswerState.PASSED, asked_at=None, decided_at__lte=now - ASKED_AFTER
    )
    count = 0
    for answer in due.exclude(contact_hash=""):
        if not Answer.objects.filter(pk=answer.pk, asked_at=None).update(asked_at=now):
            continue
        card, owner = card_like(answer.card), owner_of(answer.card)
        count += ask_both(answer, card, owner)
    return count


def ask_both(answer: Answer, card: dict[str, str], owner: Owner | None) -> int:
    """Ask those who have not said it yet."""
    count = 0
    if not answer.answerer_said:
        count += tell_answerer("answer_asked", card, answer, link=link_to(answer))
    if owner is not None and not answer.owner_said:
        count += tell_owner("answer_asked", card, answer, owner)
    return count
