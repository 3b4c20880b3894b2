"""Clearing what is due: each rule by itself, so that one that fails holds up no other."""

import logging
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from participation.models import HeadCount
from participation.privacy.registry import retentions

logger = logging.getLogger("madang.participation")


def expire(now: datetime | None = None) -> dict[str, int]:
    """Clear all that is due at `now`; return how many persons each rule has let go.

    Only these numbers stay. A rule that fails is logged, and missing from the answer.
    """
    now = now or timezone.now()
    cleared: dict[str, int] = {}
    for rule in retentions():
        if rule.expire is None:
            continue
        try:
            with transaction.atomic():
                number = rule.expire(now)
                if number:
                    HeadCount.add(rule.name, timezone.localdate(now), number)
        except Exception:  # the other rules have their own deadlines to keep
            logger.exception("The rule %s could not clear what is due.", rule.name)
        else:
            cleared[rule.name] = number
    return cleared
