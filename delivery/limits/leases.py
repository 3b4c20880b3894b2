"""Counting for readers who ask very often: a worker takes some of a caller's quota at once.

What it has taken counts as spent for all workers at that moment, so that they never go beyond the
quota together; what is left over at a window's end is lost, at most one lease for each worker. A
lease begins with one request and doubles each time, and becomes small again where the quota ends:
who asks seldom, or is about to be refused, is counted as exactly as without.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil

from django.core.cache.backends.base import BaseCache

from delivery.limits.rates import Rate
from delivery.limits.windows import Count, increase, names_of

# A lease is a fiftieth of the quota at most, and an eighth of what is left of it.
SHARES = 50
SHARES_OF_THE_REST = 8
MOST_CALLERS = 10_000


@dataclass(slots=True)
class Lease:
    """What a worker still has of one caller's window, and what was left in the cache then.

    `ends_at` is when the window does, in seconds since the epoch.
    """

    rate: Rate
    ends_at: float
    size: int
    remaining: int
    numbers: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        # A built-in iterator gives each number once, to whichever thread asks: there is no lock.
        self.numbers = iter(range(self.size - 1, -1, -1))

    def take(self, now: float) -> Count | None:
        """Count one request at `now` (seconds); None where the lease is spent or over."""
        if now >= self.ends_at:
            return None
        left = next(self.numbers, None)
        if left is None:
            return None
        return Count(self.rate, True, self.remaining + left, ceil(self.ends_at - now))


class Leases:
    """The leases of one worker."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.held: dict[str, Lease] = {}

    def take(self, cache: BaseCache, caller: str, rate: Rate, now: float) -> Count:
        """Count one request of `caller` at `now` (seconds), from the lease if there is one."""
        lease = self.held.get(caller)
        count = lease.take(now) if lease is not None and lease.rate == rate else None
        return count or self.take_new(cache, caller, rate, now)

    def take_new(self, cache: BaseCache, caller: str, rate: Rate, now: float) -> Count:
        """Count one request of a caller who has no lease, or none any more."""
        with self.lock:
            lease = self.held.get(caller)
            # Another thread may have taken a lease since.
            if lease is not None and lease.rate == rate and (count := lease.take(now)):
                return count
            lease = leased(cache, caller, rate, now, wanted(lease, rate, now))
            self.forget_old()
            self.held[caller] = lease
            return lease.take(now) or Count(rate, False, lease.remaining, ceil(lease.ends_at - now))

    def forget_old(self) -> None:
        """Forget all leases once they are many; each caller takes a new one."""
        if len(self.held) >= MOST_CALLERS:
            self.held.clear()


def wanted(before: Lease | None, rate: Rate, now: float) -> int:
    """Return how much a caller's next lease should hold, by the one before."""
    if before is None or before.rate != rate:
        return 1
    # As far as this worker knows; in a new window everything is there again.
    rest = before.remaining if now < before.ends_at else rate.quota
    most = min(rate.quota // SHARES, rest // SHARES_OF_THE_REST)
    return max(1, min(2 * before.size, most))


def leased(cache: BaseCache, caller: str, rate: Rate, now: float, size: int) -> Lease:
    """Take so much of the quota, or as much of it as is there."""
    here, before, share = names_of(caller, rate, now)
    earlier = ceil((cache.get(before) or 0) * share)
    number = increase(cache, here, 2 * rate.window + 60, size)
    too_much = min(max(earlier + number - rate.quota, 0), size)
    if too_much:
        cache.decr(here, too_much)
    remaining = max(rate.quota - earlier - number, 0)
    ends_at = (now // rate.window + 1) * rate.window
    return Lease(rate, ends_at, size - too_much, remaining)
