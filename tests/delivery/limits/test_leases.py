"""Leases: fewer looks into the cache, and never more than the quota."""

from typing import Any

import pytest
from django.core.cache import caches

from delivery.limits.leases import Leases
from delivery.limits.rates import Rate

NOON = 1_800_000_000.0
RATE = Rate(quota=100, window=60)


def taken(leases: Leases, times: int, now: float = NOON, rate: Rate = RATE) -> int:
    cache = caches["counters"]
    return sum(leases.take(cache, "a", rate, now).is_taken for _ in range(times))


def test_one_worker_takes_all_of_the_quota() -> None:
    assert taken(Leases(), 150) == 100


def test_a_worker_that_counts_seldom_keeps_nothing_from_the_others() -> None:
    first, second = Leases(), Leases()
    assert taken(first, 1) == 1
    assert taken(second, 150) == 99
    assert taken(first, 10) == 0


def test_workers_share_the_quota_but_for_what_they_have_not_used() -> None:
    first, second = Leases(), Leases()
    rate = Rate(quota=1000, window=60)
    assert taken(first, 450, rate=rate) == 450
    assert 1000 - 450 - 20 <= taken(second, 700, rate=rate) <= 1000 - 450


def test_workers_that_take_turns_refuse_at_the_very_end() -> None:
    workers, rate = [Leases() for _ in range(4)], Rate(quota=1000, window=60)
    answers = [taken(each, 1, rate=rate) for _ in range(300) for each in workers]

    assert sum(answers) == 1000
    assert answers.index(0) >= 1000 - 2 * len(workers)


def test_who_asks_often_is_looked_up_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def increase(_cache: Any, _key: str, _lifetime: int, by: int) -> int:
        sizes.append(by)
        return sum(sizes)

    monkeypatch.setattr("delivery.limits.leases.increase", increase)

    assert taken(Leases(), 5000, rate=Rate(quota=10_000, window=60)) == 5000
    assert len(sizes) < 50


def test_a_small_quota_is_exact() -> None:
    first, second = Leases(), Leases()
    rate = Rate(quota=5, window=60)
    assert [taken(each, 1, rate=rate) for each in (first, second) * 4] == [1] * 5 + [0] * 3


def test_a_new_window_brings_a_new_lease() -> None:
    leases = Leases()
    assert taken(leases, 150) == 100
    assert taken(leases, 150, NOON + 60) == 0
    assert taken(leases, 150, NOON + 180) == 100


def test_what_is_left_is_said() -> None:
    leases = Leases()
    counts = [leases.take(caches["counters"], "a", RATE, NOON + 15) for _ in range(3)]
    assert [each.remaining for each in counts] == [99, 98, 97]
    assert counts[0].reset == 45
