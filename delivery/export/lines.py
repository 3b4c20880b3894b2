"""An export as lines: a header that says what follows, then one line a publication."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

import orjson
from django.db.models import QuerySet
from django.utils import timezone

from delivery.changes.tokens import Token, Told, feed_of, written
from delivery.models import Generation, Publication, PublicationOccurrence, PublicationTerm
from delivery.query import ListQuery

FORMAT = 1
AT_ONCE = 100
COLUMNS = ("type", "uuid", "slug", "number", "etag", "latitude", "longitude", "body")


def exported() -> QuerySet[Publication]:
    """Return all that is public, in the order of changes.

    What is gone has no body. (Asked for by its state, it would all be sorted before it is sent.)
    """
    return Publication.objects.filter(body__isnull=False).order_by("number", "uuid")


def header(counted: Generation, address: str) -> bytes:
    """Return the first line; `address` is where the changes of all types are asked for.

    `since` is the token with which to go on after what follows.
    """
    everything = feed_of(ListQuery())
    token = written(Token(counted.epoch, Told(counted.number), counted.number, everything))
    return orjson.dumps(
        {
            "madang_export": FORMAT,
            "epoch": counted.epoch,
            "number": counted.number,
            "count": exported().count(),
            "since": token,
            "changes": f"{address}?since={token}",
        },
        option=orjson.OPT_APPEND_NEWLINE,
    )


def terms_of(uuids: list[UUID]) -> dict[UUID, list[list[str]]]:
    """Return the terms of some publications, each a filter and a value."""
    found = defaultdict(list)
    rows = PublicationTerm.objects.filter(publication__in=uuids).order_by("name", "value")
    for uuid, name, value in rows.values_list("publication", "name", "value"):
        found[uuid].append([name, value])
    return found


def occurrences_of(uuids: list[UUID]) -> dict[UUID, list[list[datetime]]]:
    """Return when some publications take place, each a start and an end."""
    found = defaultdict(list)
    rows = PublicationOccurrence.objects.filter(publication__in=uuids).order_by("starts_at")
    for uuid, *times in rows.values_list("publication", "starts_at", "ends_at"):
        found[uuid].append([timezone.localtime(each) for each in times])
    return found


def line(row: dict[str, Any], terms: list[list[str]], occurrences: list[list[datetime]]) -> bytes:
    """Return a publication's line: what it is found by, and last the stored document."""
    found_by = orjson.dumps(
        {
            "type": row["type"],
            "id": row["uuid"],
            "slug": row["slug"],
            "number": row["number"],
            "etag": row["etag"],
            "latitude": row["latitude"],
            "longitude": row["longitude"],
            "terms": terms,
            "occurrences": occurrences,
        }
    )
    return b'%b,"document":%b}\n' % (found_by[:-1], bytes(row["body"]))


def lines(address: str) -> Iterator[bytes]:
    """Yield all lines; to be read within one snapshot.

    Plain values are read, not models: those hold one another, and so stay in memory for a while.
    """
    yield header(Generation.row(), address)
    rows = exported().values(*COLUMNS).iterator(chunk_size=AT_ONCE)
    while part := list(islice(rows, AT_ONCE)):
        uuids = [row["uuid"] for row in part]
        terms, occurrences = terms_of(uuids), occurrences_of(uuids)
        for row in part:
            yield line(row, terms.get(row["uuid"], []), occurrences.get(row["uuid"], []))
