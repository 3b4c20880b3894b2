"""The shared counters: one count for all processes and threads."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from delivery.limits.counters import CounterCache

COUNT = """
import sys
import django.conf
django.conf.settings.configure()
from delivery.limits.counters import CounterCache
from delivery.limits.windows import increase
cache = CounterCache(sys.argv[1], {})
sys.stdin.readline()
print(*[increase(cache, "n", 600) for _ in range(int(sys.argv[2]))])
"""


@pytest.fixture
def cache(tmp_path: Path) -> CounterCache:
    return CounterCache(str(tmp_path / "counters.sqlite3"), {})


def test_processes_that_count_at_once_never_get_the_same_number(cache: CounterCache) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", COUNT, str(cache.path), "200"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    numbers = [int(n) for each in programs for n in each.communicate(timeout=120)[0].split()]

    assert sorted(numbers) == list(range(1, 601))


def test_threads_count_together(cache: CounterCache) -> None:
    cache.set("n", 0)

    def count() -> None:
        for _ in range(50):
            cache.incr("n")

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert cache.get("n") == 200


def test_a_number_is_put_once(cache: CounterCache) -> None:
    assert cache.add("n", 5)
    assert not cache.add("n", 6)
    assert cache.get("n") == 5


def test_what_has_ended_is_not_there(cache: CounterCache) -> None:
    cache.set("n", 5, timeout=-1)

    assert cache.get("n") is None
    assert cache.get("n", 7) == 7
    with pytest.raises(ValueError, match="no such counter"):
        cache.incr("n")
    assert cache.add("n", 1)


def test_what_has_ended_is_swept_out(cache: CounterCache) -> None:
    cache.set("old", 5, timeout=-1)
    cache.swept_at = 0
    cache.get("other")

    assert cache.connection.execute("SELECT name FROM counters").fetchall() == []


def test_numbers_are_deleted_touched_and_cleared(cache: CounterCache) -> None:
    cache.set("a", 1)
    cache.set("b", 2)

    assert cache.touch("a", 60)
    assert cache.delete("a")
    assert not cache.delete("a")
    assert not cache.touch("a", 60)
    assert cache.decr("b") == 1
    cache.clear()
    assert cache.get("b") is None


@pytest.mark.parametrize("value", ["text", 1.5, None, True])
def test_only_whole_numbers_are_kept(cache: CounterCache, value: object) -> None:
    with pytest.raises(TypeError):
        cache.set("n", value)
