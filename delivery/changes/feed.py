"""Answers to those who ask what has changed."""

import orjson
from django.db.models import Exists
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from delivery.api.problems import ProblemError
from delivery.api.responses import answer
from delivery.changes.reading import Change, Forgotten, Part, read_part, untold
from delivery.changes.resync import (
    FORGOTTEN,
    OTHER_EPOCH,
    OTHER_FEED,
    OTHER_SIGNATURE,
    resync_response,
)
from delivery.changes.tokens import (
    ForeignTokenError,
    Token,
    TokenError,
    Told,
    feed_of,
    read,
    written,
)
from delivery.models import Generation
from delivery.query import ListQuery

BROKEN = "The token is broken. Begin without it: what you hold already comes again."


class Outdated(Exception):
    """A token that cannot be gone on from; its message is for the reader."""


def to_json(change: Change) -> bytes:
    """Return a change as it is sent; the document in it is the stored bytes."""
    if change.body is not None:
        return b'{"change":"put","number":%d,"document":%b}' % (change.number, change.body)
    gone_at = timezone.localtime(change.gone_at) if change.gone_at else None
    return orjson.dumps(
        {
            "change": "delete",
            "number": change.number,
            "type": change.type,
            "id": change.uuid,
            "slug": change.slug,
            "reason": change.reason,
            "gone_at": gone_at,
        }
    )


def begin(asked: ListQuery) -> tuple[Token, Part]:
    """Return the first part of everything there is, and the token of who reads it."""
    counted = Generation.row()
    token = Token(counted.epoch, Told(), began_at=counted.number, feed=feed_of(asked))
    part = read_part(asked, token.told, token.began_at)
    # Where there is nothing at all, what comes next comes after what has been counted.
    return token, part if part.changes else Part([], Told(counted.number), has_more=False)


def go_on(asked: ListQuery, token: Token) -> Part:
    """Return what comes after a token: one query if that is nothing, else two.

    Raises Outdated where the token cannot be gone on from.
    """
    later = untold(asked, token.told, token.began_at)
    counted = Generation.objects.filter(pk=Generation.ONLY).annotate(is_more=Exists(later)).first()
    if counted is None or counted.epoch != token.epoch or counted.number < token.told.number:
        raise Outdated(OTHER_EPOCH)
    if token.feed != feed_of(asked):
        raise Outdated(OTHER_FEED)
    if counted.forgotten > max(token.told.number, token.began_at):
        raise Outdated(FORGOTTEN)
    if not counted.is_more:
        return Part([], Told(counted.number), has_more=False)
    try:
        # By now more may have been published, or cleared away.
        return read_part(asked, token.told, token.began_at)
    except Forgotten:
        raise Outdated(FORGOTTEN) from None


def next_address(request: HttpRequest, token: Token) -> str:
    """Return the address at which the reader goes on: the same question, another token."""
    sent = request.GET.copy()
    sent["since"] = written(token)
    return request.build_absolute_uri(f"{request.path}?{sent.urlencode()}")


def answer_changes(request: HttpRequest, asked: ListQuery, since: str | None) -> HttpResponse:
    """Return what has changed; while nothing changes, the answer stays the same to the byte."""
    try:
        if since is None:
            token, part = begin(asked)
        else:
            token = read(since)
            part = go_on(asked, token)
    except TokenError:
        raise ProblemError(400, BROKEN) from None
    except ForeignTokenError:
        return resync_response(request, OTHER_SIGNATURE)
    except Outdated as outdated:
        return resync_response(request, str(outdated))
    following = Token(token.epoch, part.told, token.began_at, token.feed)
    body = b'{"items":[%b],"next":%b,"has_more":%b}' % (
        b",".join(map(to_json, part.changes)),
        orjson.dumps(next_address(request, following)),
        orjson.dumps(part.has_more),
    )
    return answer(request, body)
