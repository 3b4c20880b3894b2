"""Reading a trail: one recursive query, whatever its forks and merges."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import connection, models

from deliberation.models import TrailEdge
from delivery.models import Publication
from delivery.models.publications import PublicationState

MOST = 200
# From a stop to all that hang together with it, nearest first; stops that are not public end it.
WALK = """
WITH RECURSIVE walk(uuid) AS (
    SELECT uuid FROM {publication} WHERE uuid = %s AND state = %s
    UNION
    SELECT other.uuid
    FROM walk
    JOIN {edge} step ON (step.earlier = walk.uuid OR step.later = walk.uuid)
        AND step.retracted_at IS NULL
    JOIN {publication} other
        ON other.uuid = CASE WHEN step.earlier = walk.uuid THEN step.later ELSE step.earlier END
        AND other.state = %s
)
"""
NEAREST = WALK + "SELECT uuid FROM walk LIMIT %s"  # noqa: S608
# A row is a stop with one of the steps that leave it, or with none.
STEPS = (
    WALK  # noqa: S608
    + """,
stop AS (SELECT uuid FROM walk LIMIT %s)
SELECT stop.uuid, seen.body, step.id
FROM stop
JOIN {publication} seen ON seen.uuid = stop.uuid
LEFT JOIN {edge} step ON step.earlier = stop.uuid AND step.retracted_at IS NULL
    AND step.later IN (SELECT uuid FROM stop)
"""
)


@dataclass(frozen=True)
class Walk:
    """A part of what hangs together.

    The bodies of the stops by uuid, nearest first; the numbers of the steps between them; and
    whether there are more stops than these.
    """

    bodies: dict[UUID, bytes]
    steps: list[int]
    is_cut: bool


def in_database(value: UUID) -> Any:
    """Return a uuid as this database keeps it."""
    return models.UUIDField().get_db_prep_value(value, connection)


def from_database(value: Any) -> UUID:
    """Return a uuid that this database gave."""
    return value if isinstance(value, UUID) else UUID(value)


def walk(uuid: UUID) -> Walk:
    """Return the trail of a publication: up to MOST stops; none where it is not public."""
    bodies: dict[UUID, bytes] = {}
    steps: list[int] = []
    for key, body, step in asked(STEPS, uuid, MOST + 1):
        bodies.setdefault(from_database(key), bytes(body))
        if step is not None:
            steps.append(step)
    kept = dict(list(bodies.items())[:MOST])
    return Walk(kept, steps, len(bodies) > MOST)


def nearest(uuid: UUID, limit: int) -> list[UUID]:
    """Return the stops that hang together with a publication, nearest first, without itself."""
    return [from_database(key) for (key,) in asked(NEAREST, uuid, limit + 1)][1:]


def asked(sql: str, uuid: UUID, limit: int) -> list[tuple[Any, ...]]:
    """Return what walking from a publication finds."""
    quote = connection.ops.quote_name
    sql = sql.format(
        publication=quote(Publication._meta.db_table), edge=quote(TrailEdge._meta.db_table)
    )
    live = PublicationState.LIVE.value
    with connection.cursor() as cursor:
        cursor.execute(sql, [in_database(uuid), live, live, limit])
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


REACHES = """
WITH RECURSIVE onward(uuid) AS (
    SELECT later FROM {edge} WHERE earlier = %s AND retracted_at IS NULL
    UNION
    SELECT step.later FROM onward JOIN {edge} step ON step.earlier = onward.uuid
    WHERE step.retracted_at IS NULL
)
SELECT 1 FROM onward WHERE uuid = %s LIMIT 1
"""


def reaches(start: UUID, end: UUID) -> bool:
    """Tell whether steps lead from `start` onward to `end`."""
    sql = REACHES.format(edge=connection.ops.quote_name(TrailEdge._meta.db_table))
    with connection.cursor() as cursor:
        cursor.execute(sql, [in_database(start), in_database(end)])
        return cursor.fetchone() is not None
