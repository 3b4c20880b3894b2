"""What participation does without anybody asking for it."""

from datetime import datetime, time, timedelta

from cms.chores.declaring import Chore
from participation.exchanging.minding import mind_cards
from participation.following.chores import CHORES as FOLLOWING
from participation.joining.moving import keep_in_step
from participation.posting.pictures import forget_unused
from participation.privacy.expiry import expire
from participation.privacy.registry import retentions


class ExpiryError(Exception):
    """Some rules could not clear what is due; the log says why."""


def expire_personal(now: datetime) -> str:
    """Clear the personal data whose time is over; raises ExpiryError after all rules have run."""
    cleared = expire(now)
    pictures = forget_unused(now)
    failed = [rule.name for rule in retentions() if rule.expire and rule.name not in cleared]
    if failed:
        raise ExpiryError(", ".join(failed))
    numbers = ", ".join(f"{name}: {number}" for name, number in sorted(cleared.items()))
    return f"{numbers}, pictures that no posting has: {pictures}"


CHORES = (
    Chore(name="joining", run=keep_in_step, every=timedelta(minutes=1)),
    Chore(name="exchanging", run=mind_cards, every=timedelta(minutes=10)),
    Chore(name="expire_personal", run=expire_personal, at=time(4)),
    *FOLLOWING,
)
