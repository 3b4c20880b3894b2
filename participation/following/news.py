"""What somebody has not been told yet: each publication once, whatever becomes of it later."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q

from delivery.following.choice import from_json
from delivery.following.matching import (
    Documents,
    answering,
    coming_query,
    in_order,
    other_types,
    question,
)
from delivery.models import Publication, PublicationOccurrence
from delivery.models.publications import PublicationState
from participation.models.followings import Following

MOST = 30
LEAST_COMING = 15
CANCELLED = "cancelled"  # the status of a document
# A page's time of publication is set a moment before its number is given: a transaction between
# them may be this long, and nothing is missed.
MARGIN = timedelta(days=2)


@dataclass(frozen=True)
class News:
    """What to tell: what is coming, the soonest first, and what is new; `more` stand elsewhere."""

    coming: Documents
    newest: Documents
    more: int = 0

    @property
    def items(self) -> list[dict[str, Any]]:
        """All of it in the order in which it is told."""
        return [*self.coming, *self.newest]


def news_for(row: Following, now: datetime, ahead: timedelta) -> News:
    """Return what to tell now: all that is new, and what takes place within `ahead`; two queries.

    New is what was first published after the last time; what was only changed is not.
    """
    choice = from_json(row.choice)
    is_new = Q(number__gt=row.seen_number, published_at__gt=row.seen_at - MARGIN)
    query = coming_query(choice, now, MOST + 1)
    rows = answering(choice, query).filter(Q(next_at__lt=now + ahead) | is_new)
    soon = in_order(rows.exclude(uuid__in=row.told), query) if query.types else []
    # What does not take place is no news; it may become some.
    coming = [each for each in soon if each.get("status") != CANCELLED]
    query = replace(question(choice, other_types()), limit=MOST + 1)
    rows = answering(choice, query).filter(is_new).exclude(uuid__in=row.told)
    newest = in_order(rows, query) if query.types else []
    return fitted(coming, newest)


def fitted(coming: Documents, newest: Documents) -> News:
    """Return at most MOST in all, and at least LEAST_COMING of what is coming if there are."""
    first = coming[: max(LEAST_COMING, MOST - len(newest))][:MOST]
    then = newest[: MOST - len(first)]
    return News(first, then, len(coming) + len(newest) - len(first) - len(then))


def remember(row: Following, news: News, number: int, now: datetime) -> None:
    """Note on a row what was told, and up to which change it has seen; not stored yet.

    What could come up again is remembered by its id: what is not over, and what is very new.
    """
    told = {*row.told, *(each["id"] for each in news.items)}
    times = PublicationOccurrence.objects.filter(publication=OuterRef("pk"), ends_at__gt=now)
    again = Q(Exists(times)) | Q(published_at__gt=now - MARGIN) | Q(state=PublicationState.GONE)
    rows = Publication.objects.filter(again, uuid__in=told)
    row.told = sorted(str(uuid) for uuid in rows.values_list("uuid", flat=True))
    row.seen_number, row.seen_at = number, now
