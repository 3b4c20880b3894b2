"""The memory of one worker: bounded, and the last asked stays longest."""

from delivery.hot.entries import Entry
from delivery.hot.keeping import Kept
from delivery.hot.store import Store


def entry(size: int) -> Entry:
    return Entry(1, Kept(b"x" * size, "application/json", "events/"), '"a"', [], float("inf"))


def test_what_was_not_asked_for_longest_is_forgotten_first() -> None:
    store = Store(entry(1000).size * 10)
    for number in range(10):
        store.put(number, entry(1000))
    assert store.get(0) is not None
    store.put(10, entry(1000))

    assert store.get(0) is not None
    assert store.get(1) is None
    assert store.size <= store.most


def test_an_entry_in_the_place_of_another_counts_once() -> None:
    store = Store(entry(1000).size * 10)
    for _ in range(50):
        store.put("a", entry(1000))
    assert store.size == entry(1000).size


def test_one_large_answer_does_not_push_out_all_others() -> None:
    store = Store(100_000)
    store.put("small", entry(1000))
    store.put("large", entry(90_000))
    assert store.get("large") is None
    assert store.get("small") is not None


def test_a_larger_answer_replaces_what_was_there_even_if_it_is_not_kept() -> None:
    store = Store(100_000)
    store.put("a", entry(1000))
    store.put("a", entry(90_000))
    assert store.get("a") is None
    assert store.size == 0
