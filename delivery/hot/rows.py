"""Rows of publications read with prepared statements, on the thread's own connection."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from delivery.hot.connections import release
from delivery.models import Publication
from delivery.models.publications import PublicationState

DETAIL = (
    f"SELECT body, changed_at FROM {Publication._meta.db_table} "  # noqa: S608
    "WHERE uuid = %s AND type = %s AND state = %s"
)


def read(sql: str, params: tuple[Any, ...]) -> list[Any]:
    """Run a statement and return its rows; raises DatabaseError."""
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            return list(cursor.fetchall())
    finally:
        release()


def read_detail(uuid: UUID, type_name: str) -> tuple[bytes, datetime | None] | None:
    """Return body and time of change of a live publication."""
    key = uuid if connection.features.has_native_uuid_field else uuid.hex
    rows = read(DETAIL, (key, type_name, PublicationState.LIVE.value))
    if not rows:
        return None
    body, changed_at = rows[0]
    return bytes(body or b""), None if changed_at is None else moment(changed_at)


def moment(value: Any) -> datetime:
    """Return a time with its zone; SQLite hands out times, or their text, without one, in UTC."""
    found = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def identity(value: Any) -> UUID:
    """Return a uuid; SQLite hands out its digits."""
    return value if isinstance(value, UUID) else UUID(hex=value)
