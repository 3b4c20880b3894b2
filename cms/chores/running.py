"""Doing what is due: each chore by one process at a time, and none holding up the others."""

import logging
from datetime import datetime, timedelta

from django.utils import timezone

from cms.chores.declaring import Chore, chores
from cms.chores.models import ChoreTurn

logger = logging.getLogger("madang.chores")
AGAIN = timedelta(minutes=10)  # after a failure


def claim(chore: Chore, now: datetime) -> bool:
    """Take a chore's turn if it is due, so that no other process takes it too.

    A new chore that has a time of day waits for it.
    """
    first = now if chore.at is None else chore.next_after(now)
    turn, _is_new = ChoreTurn.objects.get_or_create(name=chore.name, defaults={"due_at": first})
    if turn.due_at > now:
        return False
    mine = ChoreTurn.objects.filter(pk=turn.pk, due_at=turn.due_at)
    return bool(mine.update(due_at=now + AGAIN, begun_at=now, ended_at=None))


def run_due(now: datetime | None = None) -> dict[str, bool]:
    """Do all that is due; return which went well, by name.

    What fails is logged and due again after ten minutes; so is what was killed.
    """
    now = now or timezone.now()
    return {chore.name: run(chore, now) for chore in chores() if claim(chore, now)}


def run(chore: Chore, now: datetime) -> bool:
    """Do one chore, whether it is due or not; tell whether it went well."""
    try:
        said = chore.run(now)
    except Exception:  # the other chores have their own times to keep
        logger.exception("The chore %s failed.", chore.name)
        return False
    logger.info("%s: %s", chore.name, said)
    ChoreTurn.objects.update_or_create(
        name=chore.name,
        defaults={"due_at": chore.next_after(now), "ended_at": timezone.now(), "said": said},
    )
    return True
