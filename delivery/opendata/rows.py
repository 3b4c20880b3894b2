"""The rows of a standard dataset, from publications alone."""

from typing import Any

import orjson

from delivery.opendata.mapping import Dataset
from delivery.query import ListQuery, matching

Document = dict[str, Any]


def read_page(
    dataset: Dataset, query: ListQuery, page: int, size: int
) -> tuple[list[dict[str, str]], int]:
    """Return the rows of a page, and how many there are in all; two queries."""
    bodies = matching(query).order_by("-published_at", "uuid").values_list("body", flat=True)
    start = (page - 1) * size
    documents = [read(body) for body in bodies[start : start + size]]
    return [dataset.write(document) for document in documents], bodies.count()


def read(body: bytes | memoryview | None) -> Document:
    """Return a stored body as parsed JSON."""
    document: Document = orjson.loads(bytes(body or b"{}"))
    return document
