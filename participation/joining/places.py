"""Places: taken, given back, and handed on, one change of a turn at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F, Sum
from django.utils import timezone
from django.utils.translation import get_language

from cms.contacts.contact import Contact
from participation.joining.happenings import Happening, Turn
from participation.models import Joining, JoinTurn
from participation.models.joinings import NOBODY, JoinState


class FullError(Exception):
    """There are not so many places, and nobody has asked to wait; `left` are there."""

    def __init__(self, left: int) -> None:
        super().__init__(f"{left} places left")
        self.left = left


class NeverError(Exception):
    """There are not so many places at all, so that waiting would be in vain; `most` there are."""

    def __init__(self, most: int) -> None:
        super().__init__(f"{most} places in all")
        self.most = most


@dataclass(frozen=True)
class Wanted:
    """What somebody asks for."""

    form_key: UUID
    nickname: str
    contact: Contact
    number: int
    waits: bool


def turn_row(event: Happening, turn: Turn) -> JoinTurn:
    """Return the row of a turn, made when it is first needed."""
    row, _is_new = JoinTurn.objects.get_or_create(
        event=event.uuid,
        key=turn.key,
        defaults={
            "starts_at": turn.starts_at,
            "ends_at": turn.ends_at,
            "told_starts_at": turn.starts_at,
            "told_place": event.place[:300],
        },
    )
    return row


def hold(turn: JoinTurn) -> None:
    """Keep all others from this turn until the transaction ends.

    Writing first takes the lock at once, in every database: no two count the same free places.
    """
    JoinTurn.objects.filter(pk=turn.pk).update(touched=F("touched") + 1)


def taken(turn: JoinTurn) -> int:
    """Return how many places are taken."""
    rows = Joining.objects.filter(turn=turn, state=JoinState.JOINED)
    return rows.aggregate(total=Sum("number"))["total"] or 0


def waiting(turn: JoinTurn) -> int:
    """Return how many persons wait."""
    rows = Joining.objects.filter(turn=turn, state=JoinState.WAITING)
    return rows.aggregate(total=Sum("number"))["total"] or 0


def left(turn: JoinTurn, capacity: int | None) -> int | None:
    """Return how many places are free; None where there is no limit."""
    return None if capacity is None else max(capacity - taken(turn), 0)


def keep_until(ends_at: datetime) -> datetime:
    """Return until when the contact of a participant is kept."""
    return max(ends_at, timezone.now()) + timedelta(days=settings.MADANG_CONTACT_DAYS)


@transaction.atomic
def join(event: Happening, row: JoinTurn, wanted: Wanted) -> Joining:
    """Take places, or a place on the list of those who wait; the same form finds what it made.

    Who comes later does not get ahead of those who wait. Raises FullError and NeverError.
    """
    hold(row)
    before = Joining.objects.filter(form_key=wanted.form_key).first()
    if before is not None:
        return before
    check_can_ever(wanted.number, event.capacity)
    free = left(row, event.capacity)
    queue = Joining.objects.filter(turn=row, state=JoinState.WAITING).exists()
    fits = free is None or (wanted.number <= free and not queue)
    if not fits and not wanted.waits:
        raise FullError(0 if queue else free or 0)
    joining = Joining(
        form_key=wanted.form_key,
        turn=row,
        nickname=wanted.nickname,
        number=wanted.number,
        state=JoinState.JOINED if fits else JoinState.WAITING,
        language=(get_language() or "ko")[:2],
        keep_until_on=timezone.localdate(keep_until(row.ends_at)),
    )
    joining.set_contact(wanted.contact)
    joining.save(force_insert=True)
    return joining


def check_can_ever(number: int, capacity: int | None) -> None:
    """Raise NeverError where a party is larger than an event: it would block those behind it."""
    if capacity is not None and number > capacity:
        raise NeverError(capacity)


@transaction.atomic
def cancel(joining: Joining, capacity: int | None) -> None:
    """Give places back; nothing is kept of who had them."""
    hold(joining.turn)
    rows = Joining.objects.filter(pk=joining.pk)
    rows.update(state=JoinState.CANCELLED, **NOBODY)
    move_up(joining.turn, capacity)


@transaction.atomic
def change_number(joining: Joining, number: int, capacity: int | None) -> None:
    """Come with more or fewer; raises FullError and NeverError, and those who wait go first."""
    hold(joining.turn)
    joining.refresh_from_db()
    if number > joining.number:
        check_can_ever(number, capacity)
    if joining.state == JoinState.JOINED and number > joining.number:
        free = left(joining.turn, capacity)
        if Joining.objects.filter(turn=joining.turn, state=JoinState.WAITING).exists():
            free = 0
        if free is not None and number - joining.number > free:
            raise FullError(free)
    Joining.objects.filter(pk=joining.pk).update(number=number)
    move_up(joining.turn, capacity)


def move_up(turn: JoinTurn, capacity: int | None) -> int:
    """Give free places to those who wait, in their order; return how many forms moved up.

    A party moves up whole. Nobody behind it is let past: first come, first served. Only one that
    never fits, because the event has become smaller, holds up nobody.
    """
    count = 0
    free = left(turn, capacity)
    for joining in Joining.objects.filter(turn=turn, state=JoinState.WAITING):
        if capacity is not None and joining.number > capacity:
            continue
        if free is not None and joining.number > free:
            break
        joining.state, joining.moved_up_at = JoinState.JOINED, timezone.now()
        joining.save(update_fields=["state", "moved_up_at"])
        free = None if free is None else free - joining.number
        count += 1
    return count


def place_in_list(joining: Joining) -> int:
    """Return the place of somebody who waits, from 1."""
    ahead = Joining.objects.filter(turn=joining.turn, state=JoinState.WAITING)
    pks = list(ahead.values_list("pk", flat=True))
    return pks.index(joining.pk) + 1 if joining.pk in pks else 0
