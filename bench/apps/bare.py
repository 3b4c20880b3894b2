"""A bare WSGI application: bodies of the same sizes, and 304 to who has them."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

FOLDER = Path(os.environ["BENCH_BODIES"])
BODIES = {f"/{each.stem}": each.read_bytes() for each in FOLDER.glob("*.json")}
ETAG = '"bench"'


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer with the body of that name."""
    if environ.get("HTTP_IF_NONE_MATCH") == ETAG:
        start_response("304 Not Modified", [("ETag", ETAG)])
        return []
    body = BODIES[environ["PATH_INFO"]]
    start_response(
        "200 OK",
        [
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(body))),
            ("ETag", ETAG),
        ],
    )
    return [body]
