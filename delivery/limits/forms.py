"""How often somebody may send a form: counted by marks that nobody reads back."""

import logging
import time
from collections.abc import Callable

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest

from delivery.limits.addresses import address_of, hashed
from delivery.limits.door import COUNTERS
from delivery.limits.rates import rate_of
from delivery.limits.windows import take

logger = logging.getLogger("madang.limits")
ADDRESS_RATE = "MADANG_POST_RATE_ADDRESS"


def is_within(setting: str, what: str, mark: Callable[[], str]) -> bool:
    """Count one `what` of whom `mark` stands for; tell whether that is within a setting's rate.

    Where counting fails, everybody is let in and the log says so.
    """
    rate = rate_of(getattr(settings, setting), setting)
    if rate is None:
        return True
    try:
        name = f"{what}:{setting[-7:].lower()}:{mark()}"
        return take(caches[COUNTERS], name, rate, time.time()).is_taken
    except Exception:  # each cache has errors of its own, and people should not be turned away
        logger.exception("Forms are not being counted: the cache of counters fails.")
        return True


def is_address_within(request: HttpRequest, what: str) -> bool:
    """Count one `what` of an address, which is hashed with the day's salt."""
    return is_within(ADDRESS_RATE, what, lambda: hashed(caches[COUNTERS], address_of(request.META)))
