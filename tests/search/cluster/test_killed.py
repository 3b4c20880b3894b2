"""The node is killed while many search: nobody gets an error, and it catches up afterwards."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from django.db import connection
from pytest_django.live_server_helper import LiveServer

from delivery.models import Generation
from search.asking import search
from search.cluster.backend import alias, backend
from search.cluster.following import catch_up
from search.cluster.trouble import breaker
from search.indexing.working import work_off
from search.models import IndexProgress
from search.question import Question
from tests.own_database import own_database
from tests.relevance.generator import make_items
from tests.relevance.storing import store
from tests.search.cluster.node import Node
from tests.search.conftest import Configure

pytestmark = [
    pytest.mark.elasticsearch,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="A node of its own: once is enough"),
]
READERS, EACH, PATIENCE = 4, 4, 120
WORDS = ("놀이터", "도서관", "판소리 공연", "ㄴㅇㅌ")


class Readers:
    """Threads that search without a pause, and what each of them got: a status and who answered."""

    def __init__(self, address: str) -> None:
        self.address = f"{address}/api/v1/search"
        self.got: list[list[tuple[int, str]]] = [[] for _ in range(READERS)]
        self.is_over = threading.Event()
        self.threads = [
            threading.Thread(target=self.read, args=(WORDS[number % len(WORDS)], mine), daemon=True)
            for number, mine in enumerate(self.got)
        ]

    def __enter__(self) -> "Readers":
        for each in self.threads:
            each.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.is_over.set()
        for each in self.threads:
            each.join(PATIENCE)

    def read(self, words: str, mine: list[tuple[int, str]]) -> None:
        """Search until it is over."""
        with httpx.Client(timeout=PATIENCE) as client:
            while not self.is_over.is_set():
                answer = client.get(self.address, params={"q": words, "facets": "false"})
                mine.append((answer.status_code, answer.headers.get("Search-Backend", "")))

    def wait_for(self, backend: str) -> None:
        """Wait until each has some more answers, the last of them from one backend."""
        before = [len(mine) for mine in self.got]
        until = time.monotonic() + PATIENCE
        while not all(
            len(mine) >= count + EACH and mine[-1][1] == backend
            for mine, count in zip(self.got, before, strict=True)
        ):
            assert time.monotonic() < until, self.got
            time.sleep(0.02)


@pytest.fixture
def node() -> Iterator[Node]:
    """A node that nobody else uses."""
    made = Node()
    made.start()
    yield made
    made.kill()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """The address of a site whose threads have a connection each, as in production."""
    with own_database(tmp_path / "site.sqlite3"):
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


def test_a_node_killed_under_load_costs_nobody_an_answer(
    node: Node, configure: Configure, site: str
) -> None:
    configure(node.address)
    items = make_items(60)
    store(items[:-1])
    work_off()
    assert catch_up() == len(items) - 1
    backend().es.indices.refresh(index=alias())

    with Readers(site) as readers:
        readers.wait_for("cluster")
        node.kill()
        readers.wait_for("embedded; degraded")
        store(items[-1:])
        work_off()
        assert catch_up() == 0

    assert {status for mine in readers.got for status, _backend in mine} == {200}

    node.start()
    breaker.open()
    assert catch_up() == 1
    assert IndexProgress.objects.get(index="cluster").number == Generation.current()
    backend().es.indices.refresh(index=alias())
    found = search(Question(words=items[-1].title), backend="cluster")
    assert found.hits[0].document["title"] == items[-1].title
    with Readers(site) as readers:
        readers.wait_for("cluster")
