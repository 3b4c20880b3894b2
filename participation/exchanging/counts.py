"""How often a card has led somewhere: numbers only."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from participation.models import Answer
from participation.models.answers import AnswerState, Said


def passed() -> QuerySet[Answer]:
    """Return the answers upon which contacts were passed on."""
    return Answer.objects.filter(state=AnswerState.PASSED)


def worked() -> QuerySet[Answer]:
    """Return those of which somebody says that it came about, and nobody that it did not."""
    yes = Q(owner_said=Said.YES) | Q(answerer_said=Said.YES)
    return passed().filter(yes).exclude(owner_said=Said.NO).exclude(answerer_said=Said.NO)


def worked_by_card(cards: Iterable[UUID | str]) -> dict[str, int]:
    """Return how often each of some cards (uuid) has led somewhere; one query."""
    rows = worked().filter(card__in=list(cards)).values("card").order_by("card")
    return {str(row["card"]): row["number"] for row in rows.annotate(number=Count("pk"))}
