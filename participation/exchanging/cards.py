"""Cards as they are published: never from a page, so that drafts give nothing away."""

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from participation.exchanging.counts import passed
from participation.models import Answer
from participation.models.answers import AnswerState
from participation.posting.earlier import document_of

EXCHANGES = "exchanges"
MOST_WAITING = 20


def card_of(uuid: UUID | str) -> dict[str, Any] | None:
    """Return the document of a public card, or None."""
    document = document_of(str(uuid))
    return document if document is not None and document["type"] == EXCHANGES else None


def closed_words(card: dict[str, Any]) -> str:
    """Return why a card takes no more answers, or ""."""
    capacity = card["answer"]["capacity"]
    if capacity is not None and passed().filter(card=card["id"]).count() >= capacity:
        return _("이미 다 이어졌습니다. 비슷한 쪽지를 찾아보거나 새로 올려 주세요.")
    waiting = Answer.objects.filter(card=card["id"], state=AnswerState.WAITING)
    if waiting.count() >= MOST_WAITING:
        return _("답이 많이 와서 지금은 더 받지 않습니다. 며칠 뒤에 다시 와 주세요.")
    return ""
