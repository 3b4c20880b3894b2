"""A partner in a process of its own: follows two feeds until a line comes on its standard input.

It prints, as JSON, the documents that it holds in the end, by feed and id.
"""

import threading
from typing import Any

from tests.delivery.stopping import until_a_line

FEEDS = {"all": "/api/v1/changes?limit=3", "music": "/api/v1/events/changes?topic=music&limit=2"}


def follow_both(stop: threading.Event) -> dict[str, dict[str, Any]]:
    """Poll both feeds; after the signal to stop, once more until nothing is left."""
    from django.test import Client

    from tests.delivery.changes.reading import apply, follow

    client = Client()
    held: dict[str, dict[str, Any]] = {name: {} for name in FEEDS}
    addresses = dict(FEEDS)
    while True:
        is_last_round = stop.is_set()
        for name in FEEDS:
            changes, addresses[name] = follow(client, addresses[name])
            apply(held[name], changes)
        if is_last_round:
            return held


if __name__ == "__main__":
    until_a_line(follow_both)
