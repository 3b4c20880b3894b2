"""What is measured: each engine makes its index, and answers with the numbers of items in order."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from urllib.request import Request, urlopen

from tests.relevance.generator import NOW
from tests.relevance.items import Item

DEPTH = 50
Asking = Callable[[str], list[int]]


@dataclass(frozen=True)
class Engine:
    """An engine by its name in the table; `prepare` makes its index and returns how to ask it."""

    name: str
    title: str
    needs: str
    prepare: Callable[[list[Item]], Asking]


def embedded(items: list[Item]) -> Asking:
    """Return the site's own search in its database."""
    from search.indexing.working import work_off
    from tests.relevance.storing import store

    store(items)
    work_off()
    return _ours(items, "embedded")


def cluster(items: list[Item]) -> Asking:
    """Return the site's own search on Elasticsearch with nori."""
    from search.indexing.cluster import catch_up
    from search.indexing.working import work_off
    from tests.relevance.storing import store

    store(items)
    # What the cluster finds is ranked by rows of the embedded index.
    work_off()
    catch_up()
    refresh()
    return _ours(items, "cluster")


def refresh() -> None:
    """Let Elasticsearch show what has been written to it."""
    url = f"{os.environ['MADANG_TEST_ELASTICSEARCH_URL']}/_refresh"
    with urlopen(Request(url, method="POST"), timeout=60) as answer:
        answer.read()


def _ours(items: list[Item], backend: str) -> Asking:
    from search.asking import Question, search
    from tests.relevance.storing import uuid_of

    numbers = {uuid_of(item): item.number for item in items}

    def ask(text: str) -> list[int]:
        question = Question(words=text, facets=(), limit=DEPTH)
        answer = search(question, now=NOW, backend=backend)
        if answer.is_degraded:
            raise RuntimeError(f"{backend} did not answer")
        return [numbers[hit.uuid] for hit in answer.hits]

    return ask


def plain_database(items: list[Item]) -> Asking:
    """Return Wagtail's search in the site's database."""
    return _plain(items, "plain")


def plain_elasticsearch(items: list[Item]) -> Asking:
    """Return Wagtail's search on Elasticsearch with its standard analyser."""
    return _plain(items, "plain-elasticsearch")


def _plain(items: list[Item], name: str) -> Asking:
    from modelsearch.backends import get_search_backend

    from tests.relevance.plain.models import PlainItem

    rows = [PlainItem(number=item.number, title=item.title, text=item.text) for item in items]
    PlainItem.objects.bulk_create(rows, ignore_conflicts=True)
    backend = get_search_backend(name)
    rebuilder = backend.rebuilder_class(backend.get_index_for_model(PlainItem))
    index = rebuilder.start()
    index.add_model(PlainItem)
    index.add_items(PlainItem, list(PlainItem.objects.all()))
    rebuilder.finish()
    if name == "plain-elasticsearch":
        refresh()

    def ask(text: str) -> list[int]:
        return [item.number for item in backend.search(text, PlainItem)[:DEPTH]]

    return ask


ENGINES = (
    Engine("sqlite", "Madang, embedded, SQLite", "", embedded),
    Engine("postgres", "Madang, embedded, PostgreSQL", "postgres", embedded),
    Engine("cluster", "Madang, Elasticsearch 8 with nori", "elasticsearch", cluster),
    Engine("plain-sqlite", "Wagtail's search, SQLite", "", plain_database),
    Engine("plain-postgres", "Wagtail's search, PostgreSQL", "postgres", plain_database),
    Engine(
        "plain-elasticsearch",
        "Wagtail's search, Elasticsearch 8, standard analyser",
        "elasticsearch",
        plain_elasticsearch,
    ),
)
