"""Answers of the API: bytes as they are stored, with a strong ETag."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

import orjson
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import http_date, parse_etags
from pydantic import BaseModel

JSON = "application/json; charset=utf-8"
CACHE_CONTROL = "public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400"


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


def answer(
    request: HttpRequest,
    body: bytes,
    *,
    modified_at: datetime | None = None,
    content_type: str = JSON,
) -> HttpResponse:
    """Return `body`, or 304 where the reader has it already."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    known = parse_etags(request.headers.get("If-None-Match", ""))
    response: HttpResponse
    if "*" in known or etag in [each.removeprefix("W/") for each in known]:
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(body, content_type=content_type)
    response["ETag"] = etag
    response["Cache-Control"] = CACHE_CONTROL
    response["Access-Control-Allow-Origin"] = "*"
    if modified_at is not None:
        response["Last-Modified"] = http_date(modified_at.timestamp())
    return response


def to_bytes(model: BaseModel) -> bytes:
    """Return a model as UTF-8 JSON, Hangul as it is."""
    return orjson.dumps(model.model_dump(mode="json", by_alias=True))
