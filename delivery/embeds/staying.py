"""Until when a frame stays right by itself: caches may keep it no longer."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from delivery.embeds.asking import Ask, midnight
from delivery.embeds.parameters import View


def earliest(moments: Iterable[datetime | None], now: datetime) -> datetime | None:
    """Return the first of some moments that is yet to come; None where there is none."""
    return min((each for each in moments if each is not None and each > now), default=None)


def ends_of(documents: Iterable[dict[str, Any]]) -> list[datetime]:
    """Return when what is shown ends: then it is called over, or another turn is the next."""
    ends = (each.get("next_ends_at") or each.get("ends_at") for each in documents)
    return [datetime.fromisoformat(end) for end in ends if end]


def stays_until(ask: Ask, documents: Iterable[dict[str, Any]], now: datetime) -> datetime | None:
    """Return when a list, map or calendar changes without anybody doing anything; None: never.

    Days are counted from today, and a calendar marks today: both move on at midnight. Once `to` is
    over, what has been is shown.
    """
    moments = [ask.query.stays_until, ask.query.until, *ends_of(documents)]
    if ask.look.days or ask.look.view is View.CALENDAR:
        moments.append(midnight(timezone.localdate(now) + timedelta(days=1)))
    return earliest(moments, now)
