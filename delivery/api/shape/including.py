"""Documents that others name, handed out in the same answer: two levels, from an allow-list.

The list is the schema's own: every field that holds a reference, or several.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any, get_args
from uuid import UUID

import orjson

from cms.documents import Document, Reference
from delivery.models import Publication
from delivery.models.publications import PublicationState

LEVELS = 2
Paths = tuple[tuple[str, ...], ...]


@cache
def reference_names(schema: type[Document]) -> tuple[str, ...]:
    """Return the fields of a schema that hold references."""
    found = []
    for name, field in schema.model_fields.items():
        kinds = {field.annotation, *get_args(field.annotation)}
        if Reference in kinds:
            found.append(name)
    return tuple(found)


def references(document: dict[str, Any], name: str) -> list[str]:
    """Return the ids that a field of a document names."""
    value = document.get(name)
    values = value if isinstance(value, list) else [value]
    return [each["id"] for each in values if isinstance(each, dict) and "id" in each]


def read(ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return the public documents of these ids; one query."""
    wanted = [UUID(each) for each in ids]
    rows = Publication.objects.filter(uuid__in=wanted, state=PublicationState.LIVE)
    bodies = rows.values_list("uuid", "body") if wanted else []
    return {str(uuid): orjson.loads(bytes(body or b"{}")) for uuid, body in bodies if body}


def included(documents: list[dict[str, Any]], paths: Paths) -> list[dict[str, Any]]:
    """Return what the documents name along the paths, each once, in the order it is named."""
    there = {each["id"] for each in documents}
    known = {each["id"]: each for each in documents}
    found: dict[str, dict[str, Any]] = {}
    ends: dict[tuple[str, ...], list[dict[str, Any]]] = {(): documents}
    for level in range(1, LEVELS + 1):
        # A dict rather than a set: what comes first must not differ from process to process.
        steps = dict.fromkeys(path[:level] for path in paths if len(path) >= level)
        named = {
            step: [i for each in ends.get(step[:-1], []) for i in references(each, step[-1])]
            for step in steps
        }
        missing = {i for ids in named.values() for i in ids if i not in known}
        known |= read(sorted(missing))
        for step, ids in named.items():
            reached = {i: known[i] for i in ids if i in known}
            ends[step] = list(reached.values())
            found |= {i: each for i, each in reached.items() if i not in there}
    return list(found.values())
