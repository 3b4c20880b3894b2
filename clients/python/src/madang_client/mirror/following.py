"""In step with the site: each part of the changes is stored together with the place after it."""

import sqlite3
from dataclasses import dataclass
from http import HTTPStatus

from madang_client.client import Client
from madang_client.errors import Problem
from madang_client.mirror.copying import copy_all
from madang_client.mirror.database import whole
from madang_client.mirror.storing import Place, keep_place, place, store

# 410 says so in words. 400 is the answer to a token that the site cannot read any more, as after
# its secret was changed.
BEGIN_ANEW = (HTTPStatus.GONE, HTTPStatus.BAD_REQUEST)


@dataclass(frozen=True)
class Done:
    """What a round has done: changes stored, and documents copied where all were copied anew."""

    changed: int
    copied: int | None = None


def step(client: Client, database: sqlite3.Connection, types: tuple[str, ...]) -> Done:
    """Bring the mirror into step once; raises as the client does."""
    reached = place(database)
    if reached is not None:
        try:
            return Done(follow(client, database, reached))
        except Problem as problem:
            if problem.status not in BEGIN_ANEW:
                raise
    return Done(0, copy_all(client, database, types))


def follow(client: Client, database: sqlite3.Connection, reached: Place) -> int:
    """Store what has changed, part by part; return how many changes there were."""
    changed = 0
    while True:
        page = client.changes_at(reached.next, reached.etag)
        if page is None:
            return changed
        # The tag belongs to the address that was asked: it is of use where that stays the same.
        etag = page.etag if page.next == reached.next else ""
        reached = Place(page.next, page.since, etag)
        with whole(database):
            store(database, "documents", page.items)
            keep_place(database, reached)
        changed += len(page.items)
        if not page.has_more:
            return changed
