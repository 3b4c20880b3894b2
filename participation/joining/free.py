"""How many places the next turns of an event have, for its page."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, Sum
from django.utils import timezone

from participation.joining.happenings import happening
from participation.models import JoinTurn
from participation.models.joinings import JoinState

JOINED = Q(joinings__state=JoinState.JOINED)


@dataclass(frozen=True)
class FreePlaces:
    """One turn: how many places are free of how many; None where there is no limit."""

    starts_at: datetime
    left: int | None
    capacity: int | None

    @property
    def taken(self) -> int:
        """How many are taken, where there is a limit."""
        return (self.capacity or 0) - (self.left or 0)

    @property
    def is_full(self) -> bool:
        """Whether one can only wait."""
        return self.left == 0


def free_places(uuid: UUID) -> list[FreePlaces]:
    """Return the next turns of an event that takes joins here; none for any other."""
    event = happening(uuid)
    if event is None or not event.takes_joins or event.is_cancelled:
        return []
    rows = JoinTurn.objects.filter(event=uuid).order_by()
    counted = rows.annotate(total=Sum("joinings__number", filter=JOINED))
    taken = {key: total or 0 for key, total in counted.values_list("key", "total")}
    limit = event.capacity
    return [
        FreePlaces(
            timezone.localtime(turn.starts_at),
            None if limit is None else max(limit - taken.get(turn.key, 0), 0),
            limit,
        )
        for turn in event.coming(timezone.now())
    ]
