"""The export as an answer: sent while it is read, in the same little memory whatever its length."""

import re
import zlib
from collections.abc import Iterable, Iterator

from django.http import HttpRequest, HttpResponseNotModified, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import parse_etags

from delivery.export.lines import lines
from delivery.export.snapshot import snapshot
from delivery.models import Generation

NDJSON = "application/x-ndjson; charset=utf-8"
GZIP = re.compile(r"(?:^|,)\s*(?:gzip|x-gzip|\*)\s*(?:;\s*q=([\d.]+)\s*)?(?=,|$)", re.IGNORECASE)


def takes_gzip(accepted: str) -> bool:
    """Tell whether an Accept-Encoding allows gzip."""
    found = GZIP.search(accepted)
    return found is not None and found[1] not in ("0", "0.", "0.0", "0.00", "0.000")


def gzipped(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the parts as a gzip stream."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    for part in parts:
        if packed := packer.compress(part):
            yield packed
    yield packer.flush()


def read_in_one_moment(address: str) -> Iterator[bytes]:
    """Yield the export's lines, all from the moment in which the first was read."""
    with snapshot():
        yield from lines(address)


def answer_export(request: HttpRequest) -> HttpResponseBase:
    """Return everything, or 304 where nothing has changed since."""
    counted = Generation.row()
    # Weak: packed or not, and with further dates of a series, it says the same.
    etag = f'W/"{counted.epoch.hex}-{counted.number}"'
    known = parse_etags(request.headers.get("If-None-Match", ""))
    response: HttpResponseBase
    if "*" in known or etag.removeprefix("W/") in [each.removeprefix("W/") for each in known]:
        response = HttpResponseNotModified()
    else:
        parts = read_in_one_moment(request.build_absolute_uri("/api/v1/changes"))
        response = StreamingHttpResponse(parts, content_type=NDJSON)
        if takes_gzip(request.headers.get("Accept-Encoding", "")):
            response.streaming_content = gzipped(parts)
            response["Content-Encoding"] = "gzip"
    response["ETag"] = etag
    response["Vary"] = "Accept-Encoding"
    # Too large for a shared cache to keep.
    response["Cache-Control"] = "private, no-cache"
    response["Access-Control-Allow-Origin"] = "*"
    return response
