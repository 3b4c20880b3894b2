"""Candidates as they are read: thousands for one answer, so tuples straight from the database."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db import connection

FIELDS = (
    "id, publication_id, type, locale, section, community, kinds, topics, area, starts, ends, "
    "dated, latitude, longitude, title, near"
)


class Row(NamedTuple):
    """One candidate; see SearchEntry. Its uuid is as the database writes it."""

    id: int
    publication: str | UUID
    type: str
    locale: str
    section: str
    community: str
    kinds: str
    topics: str
    area: str
    starts: int | None
    ends: int | None
    dated: int
    latitude: float | None
    longitude: float | None
    title: str
    near: str

    @property
    def uuid(self) -> UUID:
        """The publication's uuid."""
        return self.publication if isinstance(self.publication, UUID) else UUID(self.publication)


def read(ids: Iterable[int]) -> list[Row]:
    """Return the entries with these ids."""
    return select("id", [str(int(each)) for each in ids])


def read_publications(uuids: Iterable[UUID]) -> list[Row]:
    """Return the entries of these publications."""
    is_native = connection.features.has_native_uuid_field
    return select("publication_id", [f"'{each if is_native else each.hex}'" for each in uuids])


def select(column: str, values: list[str]) -> list[Row]:
    """Return the entries whose column has one of these values, which are numbers or uuids."""
    if not values:
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {FIELDS} FROM search_searchentry "  # noqa: S608
            f"WHERE {column} IN ({','.join(values)})"
        )
        return [Row._make(row) for row in cursor.fetchall()]
