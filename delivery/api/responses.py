"""Answers of the API: bytes as they are stored, with a strong ETag."""

import hashlib
import time
from collections.abc import Iterable
from datetime import datetime

import orjson
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import http_date, parse_etags, parse_http_date_safe
from pydantic import BaseModel

JSON = "application/json; charset=utf-8"
SHARED_SECONDS = 60
SETTLED_SECONDS = 2


def list_body(
    bodies: Iterable[bytes],
    next_address: str | None,
    count: int | None,
    included: Iterable[bytes] | None = None,
) -> bytes:
    """Return a list's JSON around documents that are already JSON."""
    head = b'{"items":[' + b",".join(bodies) + b'],"next":'
    tail = b"" if included is None else b',"included":[' + b",".join(included) + b"]"
    return head + orjson.dumps(next_address) + b',"count":' + orjson.dumps(count) + tail + b"}"


def cache_control(until: datetime | None = None) -> str:
    """Return what caches may do: readers ask each time, shared ones for a minute and no longer.

    `until` is when the answer stops being right without anybody doing anything.
    """
    seconds = SHARED_SECONDS
    if until is not None:
        seconds = min(max(int(until.timestamp() - time.time()), 0), SHARED_SECONDS)
    return (
        f"public, max-age=0, s-maxage={seconds}, stale-while-revalidate=300, stale-if-error=86400"
    )


def answer(
    request: HttpRequest,
    body: bytes,
    *,
    changed_at: datetime | None = None,
    until: datetime | None = None,
    content_type: str = JSON,
) -> HttpResponse:
    """Return `body`, or 304 where the reader has it already.

    Last-Modified counts in seconds: it is not said of what may yet change within the same one.
    """
    etag = etag_of(body)
    changed_at = settled(changed_at)
    response: HttpResponse
    if is_known(request, etag, changed_at):
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(body, content_type=content_type)
    response["ETag"] = etag
    response["Cache-Control"] = cache_control(until)
    response["Access-Control-Allow-Origin"] = "*"
    if changed_at is not None:
        response["Last-Modified"] = http_date(changed_at.timestamp())
    return response


def etag_of(body: bytes) -> str:
    """Return a strong ETag of an uncompressed body."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def settled(changed_at: datetime | None) -> datetime | None:
    """Return a time of change where it is past, so that no other change can have the same."""
    if changed_at is None or time.time() - changed_at.timestamp() < SETTLED_SECONDS:
        return None
    return changed_at


def is_known(request: HttpRequest, etag: str, changed_at: datetime | None) -> bool:
    """Tell whether the reader has the content: by its ETag, or else by its time (RFC 9110)."""
    sent = request.headers.get("If-None-Match")
    if sent is not None:
        return is_named(etag, sent)
    since = parse_http_date_safe(request.headers.get("If-Modified-Since", ""))
    return since is not None and changed_at is not None and int(changed_at.timestamp()) <= since


def is_named(etag: str, sent: str) -> bool:
    """Tell whether If-None-Match names an ETag, also where one of both is weak (RFC 9110)."""
    known = parse_etags(sent)
    return "*" in known or etag.removeprefix("W/") in [each.removeprefix("W/") for each in known]


def to_bytes(model: BaseModel) -> bytes:
    """Return a model as UTF-8 JSON, Hangul as it is."""
    return orjson.dumps(model.model_dump(mode="json", by_alias=True))
