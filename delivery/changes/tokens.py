"""Tokens: what a reader of the changes has been told, signed so that nobody has to trust it.

A token carries no time, so that the same state of things always gives the same token.
"""

from dataclasses import dataclass
from uuid import UUID

from django.core import signing

from delivery.api.cursors import LONGEST, fingerprint
from delivery.query import ListQuery

SIGNER = signing.Signer(salt="madang.changes.1")


class TokenError(ValueError):
    """A token that was not made here."""


@dataclass(frozen=True)
class Told:
    """The last change that a reader has been told: those of a batch share one number.

    Without a `uuid`, all changes of that number have been told.
    """

    number: int = 0
    uuid: UUID | None = None


@dataclass(frozen=True)
class Token:
    """Where a reader of one feed stands.

    `began_at` is the newest number when the reader began: what was cleared away up to there has
    never been told to this reader. `feed` is the mark of the feed and its filters.
    """

    epoch: UUID
    told: Told
    began_at: int
    feed: str


def feed_of(query: ListQuery) -> str:
    """Return the mark of a feed: which types it is about, and by what it is filtered."""
    terms = sorted((name, sorted(values)) for name, values in query.terms.items())
    return fingerprint(repr((sorted(query.types), terms, query.section, query.community)))


def written(token: Token) -> str:
    """Return the token as it stands in an address."""
    uuid = token.told.uuid.hex if token.told.uuid else ""
    parts = [token.epoch.hex, token.told.number, uuid, token.began_at, token.feed]
    return SIGNER.sign_object(parts)


def read(text: str) -> Token:
    """Return the token in `text`; raises TokenError where it is not one of ours."""
    if len(text) > LONGEST:
        raise TokenError("too long")
    try:
        epoch, number, uuid, began_at, feed = SIGNER.unsign_object(text)
        told = Told(number, UUID(hex=uuid) if uuid else None)
        return Token(UUID(hex=epoch), told, began_at, feed)
    except (signing.BadSignature, ValueError, TypeError) as unusable:
        raise TokenError("not one of ours") from unusable
