"""Bringing turns into step with their events, and telling participants: safe to do at any time."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from participation.joining.happenings import Happening, happening
from participation.joining.places import hold, keep_until, move_up
from participation.joining.telling import link_for, tell
from participation.models import Joining, JoinTurn
from participation.models.joinings import JoinState

REMINDED_BEFORE = timedelta(hours=24)
# Who has just joined knows when it is.
KNOWN_FOR = timedelta(hours=6)


def keep_in_step(now: datetime) -> str:
    """Do all that is due for coming turns; return what was done, in English for the log."""
    moved = changed = reminded = 0
    coming = JoinTurn.objects.filter(ends_at__gt=now)
    for uuid in coming.order_by().values_list("event", flat=True).distinct():
        event = happening(uuid)
        for turn in coming.filter(event=uuid):
            changed += follow(turn, event)
        moved += tell_moved_up(uuid)
        if event is not None and not event.is_cancelled:
            reminded += remind(event, now)
    return f"moved up: {moved}, told of changes: {changed}, reminded: {reminded}"


def follow(turn: JoinTurn, event: Happening | None) -> int:
    """Let a turn follow its event; return how many were told that something has changed.

    What is no longer public, or no longer takes place, is cancelled.
    """
    known = event.turn_of(turn.key) if event else None
    is_cancelled = event is None or event.is_cancelled or known is None
    place = event.place[:300] if event else turn.told_place
    with transaction.atomic():
        hold(turn)
        if known is not None:
            turn.starts_at, turn.ends_at = known.starts_at, known.ends_at
        is_new = (turn.told_starts_at, turn.told_place, turn.told_cancelled) != (
            turn.starts_at,
            place,
            is_cancelled,
        )
        turn.told_starts_at, turn.told_place = turn.starts_at, place
        turn.told_cancelled = is_cancelled
        names = ("starts_at", "ends_at", "told_starts_at", "told_place", "told_cancelled")
        turn.save(update_fields=names)
        if event is not None and not is_cancelled:
            move_up(turn, event.capacity)
        if not is_new:
            return 0
        until = timezone.localdate(keep_until(turn.ends_at))
        living = turn.joinings.exclude(state=JoinState.CANCELLED)
        living.exclude(contact_hash="").update(keep_until_on=until)
        # A new time is a new reason to remind.
        living.update(reminded_at=None)
    count = 0
    for joining in living.exclude(contact_hash="").select_related("turn"):
        count += event is not None and tell("join_changed", event, joining, link_for(joining))
    return count


def tell_moved_up(uuid: UUID) -> int:
    """Tell those who have a place now, once each; return how many letters left."""
    event = happening(uuid)
    rows = Joining.objects.filter(
        turn__event=uuid, state=JoinState.JOINED, moved_up_at__isnull=False, moved_up_told_at=None
    )
    count = 0
    for joining in rows.select_related("turn"):
        # Noted first: two letters would say that there are two places.
        if event is None or not claim(joining, "moved_up_told_at"):
            continue
        count += tell("join_moved_up", event, joining, link_for(joining))
    return count


def remind(event: Happening, now: datetime) -> int:
    """Remind who comes within a day, once; return how many letters left."""
    due = Q(turn__starts_at__gt=now, turn__starts_at__lte=now + REMINDED_BEFORE)
    rows = Joining.objects.filter(
        due,
        turn__event=event.uuid,
        state=JoinState.JOINED,
        reminded_at=None,
        created_at__lte=now - KNOWN_FOR,
    )
    count = 0
    for joining in rows.select_related("turn"):
        if not claim(joining, "reminded_at"):
            continue
        is_sent = tell("join_reminder", event, joining, link_for(joining))
        contact = joining.get_contact()
        if not is_sent and contact is not None and contact.is_email:
            Joining.objects.filter(pk=joining.pk).update(reminded_at=None)  # again next time
        count += is_sent
    return count


def claim(joining: Joining, name: str) -> bool:
    """Note that a letter is being sent, so that no other process sends it too."""
    rows = Joining.objects.filter(pk=joining.pk, **{name: None})
    return bool(rows.update(**{name: timezone.now()}))
