"""The cluster as one of modelsearch's backends: where it is and how its index is made."""

from functools import lru_cache
from typing import Any

from django.conf import settings
from modelsearch.backends import get_search_backend
from modelsearch.backends.base import BaseIndex
from modelsearch.backends.elasticsearch8 import Elasticsearch8SearchBackend

NAME = "cluster"
SETTINGS: dict[str, Any] = {
    "settings": {
        "analysis": {
            "tokenizer": {"korean": {"type": "nori_tokenizer", "decompound_mode": "mixed"}},
            "filter": {"beginnings": {"type": "edge_ngram", "min_gram": 1, "max_gram": 15}},
            "analyzer": {
                "korean": {
                    "type": "custom",
                    "tokenizer": "korean",
                    "filter": ["nori_part_of_speech", "nori_readingform", "lowercase"],
                },
                "beginnings": {
                    "type": "custom",
                    "tokenizer": "standard",
                    "filter": ["lowercase", "beginnings"],
                },
            },
        },
        "index": {"number_of_replicas": 0},
    }
}


def words(**more: Any) -> dict[str, Any]:
    """Return the mapping of a text: its morphemes, and pairs of signs for what these miss."""
    return {
        "type": "text",
        "analyzer": "korean",
        "fields": {"cjk": {"type": "text", "analyzer": "cjk"}, **more},
    }


BEGINNINGS = {"type": "text", "analyzer": "beginnings", "search_analyzer": "standard"}
PAIRS = {"type": "text", "analyzer": "whitespace"}
PROPERTIES: dict[str, Any] = {
    "title": words(beginnings=BEGINNINGS),
    "names": words(beginnings=BEGINNINGS),
    "summary": words(),
    "body": words(),
    "pairs_title": PAIRS,
    "pairs_names": PAIRS,
    "pairs_summary": PAIRS,
    "pairs_body": PAIRS,
    "marks": {"type": "keyword"},
}


class Rebuilder:
    """Lets `manage.py update_index --backend cluster` make the index of publications anew."""

    def __init__(self, index: BaseIndex) -> None:
        self.index = index

    def start(self) -> BaseIndex:
        """Return what takes the pages, and does nothing with them."""
        return self.index

    def finish(self) -> None:
        """Make the index anew, while the old one answers."""
        from search.cluster.following import rebuild

        rebuild()


class SearchBackend(Elasticsearch8SearchBackend):
    """Elasticsearch for publications; pages, pictures and files stay with the default backend."""

    basic_rebuilder_class = atomic_rebuilder_class = Rebuilder

    def __init__(self, params: dict[str, Any]) -> None:
        params.setdefault("INDEX_SETTINGS", SETTINGS)
        # A second way is at hand: better that than to wait.
        params.setdefault("OPTIONS", {"max_retries": 0, "retry_on_timeout": False})
        super().__init__(params)

    def get_index_for_model(self, model: Any) -> BaseIndex:
        """Return an index that takes nothing: publications come by their own way."""
        return BaseIndex(self)


def is_configured() -> bool:
    """Tell whether this site has a cluster."""
    return NAME in settings.WAGTAILSEARCH_BACKENDS


@lru_cache(maxsize=4)
def _backend(urls: str) -> SearchBackend:
    return get_search_backend(NAME)  # type: ignore[no-any-return]


def backend() -> SearchBackend:
    """Return the cluster's backend; each process keeps its connections."""
    return _backend(repr(settings.WAGTAILSEARCH_BACKENDS[NAME]))


def alias() -> str:
    """Return the name under which the index is asked and written."""
    return f"{backend().index_prefix}publications"
