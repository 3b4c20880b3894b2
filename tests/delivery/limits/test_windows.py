"""The sliding window: never more than the quota, however many ask and whenever they do."""

import threading
from pathlib import Path

import pytest
from django.core.cache import caches
from django.core.cache.backends.base import BaseCache

from delivery.limits.counters import CounterCache
from delivery.limits.rates import Rate
from delivery.limits.windows import take

RATE = Rate(quota=10, window=60)
NOON = 1_800_000_000.0  # the beginning of a window of 60 seconds


def local() -> BaseCache:
    return caches["counters"]


def taken(cache: BaseCache, times: int, now: float, caller: str = "a") -> int:
    return sum(take(cache, caller, RATE, now).is_taken for _ in range(times))


def test_a_quota_is_spent_and_no_more() -> None:
    assert taken(local(), 15, NOON) == 10


def test_callers_do_not_share() -> None:
    assert taken(local(), 10, NOON, "a") == 10
    assert taken(local(), 10, NOON, "b") == 10


def test_the_window_slides_instead_of_starting_anew() -> None:
    assert taken(local(), 10, NOON + 59) == 10
    assert taken(local(), 10, NOON + 61) == 0
    assert taken(local(), 10, NOON + 90) == 5
    assert taken(local(), 10, NOON + 200) == 10


def test_who_keeps_asking_after_the_end_is_not_punished_for_it() -> None:
    assert taken(local(), 500, NOON) == 10
    assert taken(local(), 10, NOON + 121) == 10


def test_a_count_says_what_is_left_and_when_there_is_more() -> None:
    first = take(local(), "a", RATE, NOON + 15)
    taken(local(), 9, NOON + 15)
    last = take(local(), "a", RATE, NOON + 15)

    assert (first.remaining, first.reset) == (9, 45)
    assert (last.remaining, last.is_taken) == (0, False)


def test_threads_with_caches_of_their_own_stay_within_the_sum(tmp_path: Path) -> None:
    path = str(tmp_path / "counters.sqlite3")
    results: list[int] = []

    def ask() -> None:
        results.append(taken(CounterCache(path, {}), 8, NOON))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert len(results) == 4
    assert sum(results) == 10


@pytest.mark.parametrize("order", [(NOON, NOON + 1), (NOON + 1, NOON)])
def test_a_clock_that_goes_back_a_little_changes_nothing(order: tuple[float, float]) -> None:
    assert taken(local(), 6, order[0]) + taken(local(), 6, order[1]) == 10
