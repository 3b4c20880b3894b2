"""Counting for readers who ask very often: a worker takes some of a caller's quota at once.

What it has taken counts as spent for all workers at that moment, so that they never go beyond the
quota together; what is left over at a window's end is lost, at most one lease for each worker.
"""

import threading
from dataclasses import dataclass
from math import ceil

from django.core.cache.backends.base import BaseCache

from delivery.limits.rates import Rate
from delivery.limits.windows import Count, increase, names_of

# A lease is a fiftieth of the quota: shared by two workers, nobody is refused 4 % too early.
SHARES = 50
MOST_CALLERS = 10_000


@dataclass
class Lease:
    """What a worker still has of one caller's window, and what was left in the cache then."""

    index: int
    left: int
    remaining: int


class Leases:
    """The leases of one worker."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.held: dict[str, Lease] = {}

    def take(self, cache: BaseCache, caller: str, rate: Rate, now: float) -> Count:
        """Count one request of `caller` at `now` (seconds), from the lease if there is one."""
        index = int(now // rate.window)
        reset = max(ceil(rate.window - now % rate.window), 1)
        with self.lock:
            lease = self.held.get(caller)
            if lease is None or lease.index != index or not lease.left:
                lease = leased(cache, caller, rate, now)
                self.forget_old()
                self.held[caller] = lease
            is_taken = lease.left > 0
            lease.left -= is_taken
            return Count(rate, is_taken, lease.remaining + lease.left, reset)

    def forget_old(self) -> None:
        """Forget all leases once they are many; each caller takes a new one."""
        if len(self.held) >= MOST_CALLERS:
            self.held.clear()


def leased(cache: BaseCache, caller: str, rate: Rate, now: float) -> Lease:
    """Take as much of the quota as a lease holds, or as is there."""
    here, before, share = names_of(caller, rate, now)
    earlier = ceil((cache.get(before) or 0) * share)
    size = max(1, rate.quota // SHARES)
    number = increase(cache, here, 2 * rate.window + 60, size)
    too_much = min(max(earlier + number - rate.quota, 0), size)
    if too_much:
        cache.decr(here, too_much)
    remaining = max(rate.quota - earlier - number, 0)
    return Lease(int(now // rate.window), size - too_much, remaining)
