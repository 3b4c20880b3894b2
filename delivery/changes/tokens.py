"""Tokens: what a reader of the changes has been told, signed so that nobody has to trust it.

A token carries no time, so that the same state of things always gives the same token.
"""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core import signing

from delivery.api.cursors import LONGEST, fingerprint
from delivery.query import ListQuery

SIGNER = signing.Signer(salt="madang.changes.1")
SIGNATURE_LENGTH = len(SIGNER.signature(""))


class TokenError(ValueError):
    """A text that is no token."""


class ForeignTokenError(ValueError):
    """A token that another site signed, or this one before its secret was changed."""


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
    places = (query.section, query.community, query.locale)
    return fingerprint(repr((sorted(query.types), terms, *places)))


def written(token: Token) -> str:
    """Return the token as it stands in an address."""
    uuid = token.told.uuid.hex if token.told.uuid else ""
    parts = [token.epoch.hex, token.told.number, uuid, token.began_at, token.feed]
    return SIGNER.sign_object(parts)


def read(text: str) -> Token:
    """Return the token in `text`; raises TokenError or ForeignTokenError."""
    if len(text) > LONGEST:
        raise TokenError("too long")
    try:
        return token_of(SIGNER.unsign_object(text))
    except signing.BadSignature as unsigned:
        if is_token(text):
            raise ForeignTokenError("signed elsewhere") from unsigned
        raise TokenError("broken") from unsigned
    except (ValueError, TypeError) as unusable:
        raise TokenError("broken") from unusable


def token_of(parts: Any) -> Token:
    """Return the token of its parts; raises ValueError or TypeError where they are none."""
    epoch, number, uuid, began_at, feed = parts
    told = Told(number, UUID(hex=uuid) if uuid else None)
    return Token(UUID(hex=epoch), told, began_at, feed)


def is_token(text: str) -> bool:
    """Tell whether a text is a whole token, whoever signed it."""
    payload, _sign, signature = text.rpartition(":")
    try:
        token_of(json.loads(signing.b64_decode(payload.encode())))
    except (ValueError, TypeError):
        return False
    return len(signature) == SIGNATURE_LENGTH
