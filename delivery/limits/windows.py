"""Counting in a sliding window, in a cache that all workers share."""

from math import ceil
from typing import NamedTuple

from django.core.cache.backends.base import BaseCache

from delivery.limits.rates import Rate


class Count(NamedTuple):
    """Where a caller stands: whether the request is taken, what is left, when there is more."""

    rate: Rate
    is_taken: bool
    remaining: int
    reset: int


def increase(cache: BaseCache, key: str, lifetime: int, by: int = 1) -> int:
    """Add to a counter and return it; the cache does so in one step, for all workers."""
    try:
        return cache.incr(key, by)
    except ValueError:  # not there yet: whoever comes first puts it there, all others find it
        cache.add(key, 0, lifetime)
        return cache.incr(key, by)


def names_of(caller: str, rate: Rate, now: float) -> tuple[str, str, float]:
    """Return the counters of this window and the one before, and what share of that still counts.

    Of the fixed window before, only the share counts that is still within `rate.window` seconds.
    """
    index, passed = divmod(now, rate.window)
    here, before = (f"madang-rate:{caller}:{int(index) - back}" for back in (0, 1))
    return here, before, 1 - passed / rate.window


def take(cache: BaseCache, caller: str, rate: Rate, now: float) -> Count:
    """Count one request of `caller` at `now` (seconds), unless the quota is spent.

    The window slides. Every request gets a number of its own from the cache, and only numbers
    within the quota are taken: workers that ask at once cannot go beyond it together.
    """
    here, before, share = names_of(caller, rate, now)
    earlier = ceil((cache.get(before) or 0) * share)
    number = increase(cache, here, 2 * rate.window + 60)
    is_taken = earlier + number <= rate.quota
    if not is_taken:
        cache.decr(here)
    remaining = max(rate.quota - earlier - number, 0)
    return Count(rate, is_taken, remaining, max(ceil(rate.window - now % rate.window), 1))
