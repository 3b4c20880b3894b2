"""Writing the cluster's index: each document under its change number, so that none gets older."""

from collections.abc import Iterable
from typing import Any

from django.utils.crypto import get_random_string
from elasticsearch import Elasticsearch, NotFoundError
from elasticsearch.helpers import streaming_bulk

from search.cluster.backend import PROPERTIES, alias, backend
from search.embedded.writing import tokens_of
from search.indexing.document import IndexDocument
from search.indexing.reading import Changes

CONFLICT, MISSING = 409, 404
PATIENCE = 30  # seconds; nobody waits for what is written


def source_of(document: IndexDocument) -> dict[str, Any]:
    """Return a document as the cluster gets it."""
    tokens = tokens_of(document)
    return {
        "title": document.title,
        "names": document.names,
        "summary": document.summary,
        "body": document.body,
        "pairs_title": " ".join(tokens["title"]),
        "pairs_names": " ".join(tokens["names"]),
        "pairs_summary": " ".join(tokens["summary"]),
        "pairs_body": " ".join(tokens["body"]),
        "marks": tokens["marks"],
    }


def actions_of(changes: Changes, index: str) -> Iterable[dict[str, Any]]:
    """Yield what is to be done for each change."""
    for each in changes.documents:
        yield {
            "_op_type": "index",
            **versioned(index, str(each.uuid), each.number),
            "_source": source_of(each),
        }
    for uuid, number in changes.gone.items():
        yield {"_op_type": "delete", **versioned(index, str(uuid), number)}


def versioned(index: str, identity: str, number: int) -> dict[str, Any]:
    """Return which document, and that no newer one may be overwritten."""
    # Versions begin with one, change numbers with none.
    return {
        "_index": index,
        "_id": identity,
        "version": number + 1,
        "version_type": "external_gte",
    }


def write(changes: Changes, index: str = "") -> None:
    """Write changes; what is newer there already stays. Raises ApiError where one is refused."""
    es: Elasticsearch = backend().es.options(request_timeout=PATIENCE)
    for is_done, result in streaming_bulk(
        es, actions_of(changes, index or alias()), chunk_size=200, raise_on_error=False
    ):
        status = next(iter(result.values())).get("status")
        if not is_done and status not in (CONFLICT, MISSING):
            raise RefusedError(f"A document was refused with {status}.")


class RefusedError(Exception):
    """The cluster takes a document not as it is: a fault of ours."""


def make_index() -> str:
    """Make a new, empty index; return its name."""
    es: Elasticsearch = backend().es.options(request_timeout=PATIENCE)
    name = f"{alias()}-{get_random_string(8).lower()}"
    es.indices.create(
        index=name, mappings={"dynamic": False, "properties": PROPERTIES}, **backend().settings
    )
    return name


def point_to(name: str) -> None:
    """Let the alias mean another index from one moment to the next; remove all others of ours."""
    es: Elasticsearch = backend().es
    es.indices.refresh(index=name)
    actions: list[dict[str, Any]] = [
        {"remove": {"index": f"{alias()}-*", "alias": alias(), "must_exist": False}},
        {"add": {"index": name, "alias": alias()}},
    ]
    es.indices.update_aliases(actions=actions)
    for other in es.indices.get(index=f"{alias()}-*"):
        if other != name:
            es.indices.delete(index=other)


def is_there() -> bool:
    """Tell whether the alias means an index."""
    try:
        return bool(backend().es.indices.get_alias(name=alias()))
    except NotFoundError:
        return False
