"""How long answers take where much is published: `make relevance-speed`.

Prints milliseconds of processor time, which hold on a busy machine too; nothing is asserted.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

PARTS = 5000  # items stored at once


def main() -> None:
    """Fill a database of its own, index it, and ask every judged question."""
    parser = argparse.ArgumentParser(prog="make relevance-speed", description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=100_000)
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory(prefix="madang-speed-") as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'speed.sqlite3'}")
        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.relevance.settings"
        import django

        django.setup()
        measure(count)


def measure(count: int) -> None:
    """Print what indexing and asking cost among so many publications."""
    from django.core.management import call_command

    from search.asking import Question, search
    from search.indexing.working import work_off
    from search.suggesting import suggest
    from tests.relevance.generator import NOW, make_items
    from tests.relevance.questions import read_questions
    from tests.relevance.storing import store

    call_command("migrate", run_syncdb=True, verbosity=0)
    items = make_items(count)
    for begin in range(0, count, PARTS):
        store(items[begin : begin + PARTS])
    indexing = cost(work_off)
    print(f"indexing: {count / indexing * 1000:,.0f} a second of processor time")
    words = [each.text for each in read_questions()]
    search(Question(words=words[0]), now=NOW)
    asked = [cost(partial(search, Question(words=each), now=NOW)) for each in words]
    say("search, all facets", asked)
    beginnings = [each[: max(1, len(each) // 2)] for each in words]
    suggest(beginnings[0])
    say("suggest", [cost(partial(suggest, each)) for each in beginnings])


def cost(act: Callable[[], object]) -> float:
    """Return the milliseconds of processor time that something takes."""
    before = time.process_time()
    act()
    return (time.process_time() - before) * 1000


def say(what: str, costs: list[float]) -> None:
    """Print the middle, the twentieth part and the end of some costs."""
    ordered = sorted(costs)
    print(
        f"{what}: p50 {median(ordered):.1f} ms, p95 {ordered[len(ordered) * 19 // 20]:.1f} ms, "
        f"most {ordered[-1]:.1f} ms ({len(ordered)} questions)"
    )


if __name__ == "__main__":
    main()
