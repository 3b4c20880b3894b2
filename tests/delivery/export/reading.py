"""An export as it arrives at a partner."""

from typing import Any

import orjson
from django.http.response import HttpResponseBase, StreamingHttpResponse
from django.test import Client

ADDRESS = "/api/v1/export.ndjson"


def received(response: HttpResponseBase) -> bytes:
    """Return the whole of a streamed answer."""
    assert isinstance(response, StreamingHttpResponse)
    return response.getvalue()


def export(client: Client) -> list[bytes]:
    """Return the lines of an export, each with its end."""
    response = client.get(ADDRESS)
    assert response.status_code == 200
    return received(response).splitlines(keepends=True)


def parsed(lines: list[bytes]) -> list[dict[str, Any]]:
    """Return lines as objects."""
    return [orjson.loads(line) for line in lines]
