"""A trail as a graph of stops and steps, in the order of time."""

import heapq
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

import orjson
from pydantic import Field

from cms.content_types import content_types
from cms.documents import Reference, Value
from deliberation.choices.relations import BACKWARD, Relation
from deliberation.models import StageChange, TrailEdge
from deliberation.stages import stage_words
from deliberation.trail.steps import dated
from deliberation.trail.walk import walk


class StageEntry(Value):
    """An entry of a stop's log: entries are only ever added."""

    stage: str
    label: str
    changed_on: date
    note: str
    organisation: str


class Stop(Reference):
    """A public page on the trail, with its day and the stages it has come through."""

    dated_on: date
    summary: str
    stage: str | None
    stages: list[StageEntry]


class Step(Value):
    """One step, read as "subject relation object"; `earlier` leads to `later`."""

    id: int
    subject: UUID
    relation: Relation
    object: UUID
    earlier: UUID
    later: UUID
    dated_on: date
    evidence: str
    evidence_url: str
    organisation: str
    note: str


class Trail(Value):
    """All that hangs together with one page: forks and merges, no circles.

    Stops are in the order of the trail; where there are more than 200, `is_cut` is true and the
    nearest are shown.
    """

    id: UUID
    stops: list[Stop] = Field(max_length=200)
    steps: list[Step]
    is_cut: bool


def step_of(edge: TrailEdge) -> Step:
    """Return the public form of a step."""
    is_backward = edge.relation in BACKWARD
    return Step(
        id=edge.pk,
        subject=edge.later if is_backward else edge.earlier,
        relation=Relation(edge.relation),
        object=edge.earlier if is_backward else edge.later,
        earlier=edge.earlier,
        later=edge.later,
        dated_on=edge.dated_on,
        evidence=edge.evidence,
        evidence_url=edge.evidence_url,
        organisation=edge.organisation,
        note=edge.note,
    )


def stages_of(uuids: Iterable[UUID], types: dict[UUID, str]) -> dict[UUID, list[StageEntry]]:
    """Return the log of each stop, in its order; one query."""
    entries: dict[UUID, list[StageEntry]] = defaultdict(list)
    for change in StageChange.objects.filter(page_uuid__in=list(uuids)):
        entries[change.page_uuid].append(
            StageEntry(
                stage=change.stage,
                label=stage_words(types[change.page_uuid], change.stage),
                changed_on=change.changed_on,
                note=change.note,
                organisation=change.organisation,
            )
        )
    return entries


def stop_of(document: dict[str, Any], stages: list[StageEntry]) -> Stop:
    """Return the public form of a stop."""
    return Stop(
        **{name: document[name] for name in ("id", "type", "slug", "title", "url", "summary")},
        dated_on=dated(document),
        stage=document.get("stage"),
        stages=stages,
    )


def in_order(stops: list[Stop], steps: list[Step]) -> list[Stop]:
    """Return the stops so that none comes before its origin and, besides, by their days."""
    by_id = {stop.id: stop for stop in stops}
    open_origins = dict.fromkeys(by_id, 0)
    onward = defaultdict(list)
    for step in steps:
        open_origins[step.later] += 1
        onward[step.earlier].append(step.later)
    ready = [(by_id[u].dated_on, str(u)) for u, count in open_origins.items() if not count]
    heapq.heapify(ready)
    ordered = []
    while ready:
        stop = by_id[UUID(heapq.heappop(ready)[1])]
        ordered.append(stop)
        for later in onward[stop.id]:
            open_origins[later] -= 1
            if not open_origins[later]:
                heapq.heappush(ready, (by_id[later].dated_on, str(later)))
    return ordered


def read_trail(uuid: UUID) -> Trail | None:
    """Return the trail of a page, or None where the page is not public or no part of trails.

    Three queries, whatever its size.
    """
    found = read_with_documents(uuid)
    return found[0] if found else None


def read_with_documents(uuid: UUID) -> tuple[Trail, dict[UUID, dict[str, Any]]] | None:
    """Return the trail of a page as `read_trail` does, with the documents of its stops."""
    found = walk(uuid)
    documents = {key: orjson.loads(body) for key, body in found.bodies.items()}
    if uuid not in documents:
        return None
    declared = content_types().get(documents[uuid]["type"])
    if declared is None or not declared.channels.trail:
        return None
    stages = stages_of(documents, {key: each["type"] for key, each in documents.items()})
    stops = [stop_of(each, stages[key]) for key, each in documents.items()]
    edges = TrailEdge.objects.filter(pk__in=found.steps) if found.steps else []
    steps = [
        step_of(edge) for edge in edges if edge.earlier in documents and edge.later in documents
    ]
    trail = Trail(id=uuid, stops=in_order(stops, steps), steps=steps, is_cut=found.is_cut)
    return trail, documents
