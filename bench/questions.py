"""What is asked of whom, and how many SQL queries an answer takes."""

from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from delivery.models import Publication

LIST = "/api/v1/events/?limit=20"
FILTERED = "/api/v1/events/?limit=20&topic=music"


def asked(uuid: str) -> dict[str, Any]:
    """Return each server's addresses, by what they are, with the queries of each."""
    page = Publication.objects.get(uuid=uuid).page_pk
    old, new = "/api/v2/pages/", "/api/editor/v3/pages/"
    kind = "type=listings.EventPage"
    addresses = {
        "list": LIST,
        "filtered": FILTERED,
        "detail": f"/api/v1/events/{uuid}/",
        "v2 list": f"{old}?{kind}&fields=*&limit=20",
        "v2 detail": f"{old}{page}/",
        "v3 list": f"{new}?{kind}&limit=20",
        "v3 detail": f"{new}{page}/",
    }
    return {name: measured(address) for name, address in addresses.items()}


def measured(address: str) -> dict[str, Any]:
    """Return an address with its answer's body and number of queries."""
    client = Client(headers={"host": "127.0.0.1"})
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answered {response.status_code}")
    return {
        "address": address,
        "body": response.content.decode(),
        "queries": len(queries),
    }
