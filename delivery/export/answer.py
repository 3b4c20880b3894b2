"""The export as an answer: sent while it is read, in the same little memory whatever its length."""

import zlib
from collections.abc import Callable, Iterable, Iterator

import brotli
from django.http import HttpRequest, HttpResponseNotModified, StreamingHttpResponse
from django.http.response import HttpResponseBase

from delivery.api.responses import is_named
from delivery.export.lines import lines
from delivery.export.snapshot import snapshot
from delivery.hot.encodings import IDENTITY, chosen
from delivery.models import Generation

NDJSON = "application/x-ndjson; charset=utf-8"


# How far brotli looks back: 2 to the power of this many bytes, which both sides keep.
BROTLI_WINDOW = 20
Packer = tuple[Callable[[bytes], bytes], Callable[[], bytes]]


def gzip_packer() -> Packer:
    """Return what packs a part of a gzip stream, and what ends it."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    return packer.compress, packer.flush


def brotli_packer() -> Packer:
    """Return what packs a part of a brotli stream, and what ends it."""
    packer = brotli.Compressor(quality=5, lgwin=BROTLI_WINDOW)
    return packer.process, packer.finish


PACKERS = {"gzip": gzip_packer, "br": brotli_packer}


def packed(parts: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Yield the parts as a stream in an encoding, as soon as there is something to send."""
    pack, end = PACKERS[encoding]()
    for part in parts:
        if made := pack(part):
            yield made
    yield end()


def read_in_one_moment(address: str) -> Iterator[bytes]:
    """Yield the export's lines, all from the moment in which the first was read."""
    with snapshot():
        yield from lines(address)


def answer_export(request: HttpRequest) -> HttpResponseBase:
    """Return everything, or 304 where nothing has changed since."""
    counted = Generation.row()
    # Weak: packed or not, and with further dates of a series, it says the same.
    etag = f'W/"{counted.epoch.hex}-{counted.number}"'
    response: HttpResponseBase
    if is_named(etag, request.headers.get("If-None-Match", "")):
        response = HttpResponseNotModified()
    else:
        parts = read_in_one_moment(request.build_absolute_uri("/api/v1/changes"))
        response = StreamingHttpResponse(parts, content_type=NDJSON)
        encoding = chosen(request.headers.get("Accept-Encoding", ""))
        if encoding != IDENTITY:
            response.streaming_content = packed(parts, encoding)
            response["Content-Encoding"] = encoding
    response["ETag"] = etag
    response["Vary"] = "Accept-Encoding"
    # Too large for a shared cache to keep.
    response["Cache-Control"] = "private, no-cache"
    return response
