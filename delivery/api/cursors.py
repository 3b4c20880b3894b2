"""Cursors: where the next part of a list begins, signed so that nobody has to trust it."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core import signing

from delivery.query import Position

SALT = "madang.cursor.1"
LONGEST = 600


class CursorError(ValueError):
    """A cursor that was not made here, or was made for another question."""


@dataclass(frozen=True)
class Cursor:
    """A position in the answer to one question; `starts_from` pins what "now" was."""

    position: Position
    starts_from: datetime | None


def fingerprint(question: str) -> str:
    """Return a short mark of the question that a cursor belongs to."""
    return hashlib.sha256(question.encode()).hexdigest()[:12]


def written(cursor: Cursor, question: str) -> str:
    """Return the cursor as it stands in an address."""
    starts_from = cursor.starts_from.isoformat() if cursor.starts_from else ""
    parts = [
        cursor.position.value.isoformat(),
        cursor.position.uuid.hex,
        starts_from,
        fingerprint(question),
    ]
    # Without the time of signing: the same question has the same answer, byte for byte.
    return signing.Signer(salt=SALT).sign_object(parts)


def read(text: str, question: str) -> Cursor:
    """Return the cursor in `text`; raises CursorError where it cannot be used."""
    if len(text) > LONGEST:
        raise CursorError("too long")
    try:
        value, uuid, starts_from, mark = signing.Signer(salt=SALT).unsign_object(text)
        position = Position(datetime.fromisoformat(value), UUID(hex=uuid))
        pinned = datetime.fromisoformat(starts_from) if starts_from else None
    except (signing.BadSignature, ValueError, TypeError) as unusable:
        raise CursorError("not one of ours") from unusable
    if mark != fingerprint(question):
        raise CursorError("made for another question")
    return Cursor(position, pinned)
