"""What readers of an installation get, to be compared with what those of another get.

Called as `python -m tests.delivery.export.answers`, it prints them as JSON.
"""

import json
import sys

import django


def answers() -> dict[str, str]:
    """Return the answers of the API by address: each document, and filtered lists."""
    from django.test import Client

    from cms.content_types import content_types
    from tests.delivery.export.reading import export, parsed

    client = Client()
    documents = [f"{each['type']}/{each['id']}/" for each in parsed(export(client))[1:]]
    lists = [f"{name}/?{query}" for name in content_types() for query in ("", "topic=a", "tag=x")]
    times = [f"{name}/?sort=soonest" for name in ("events", "hearings")]
    addresses = [f"/api/v1/{each}" for each in (*documents, *lists, *times)]
    return {address: client.get(address).content.decode() for address in sorted(addresses)}


if __name__ == "__main__":
    django.setup()
    sys.stdout.write(json.dumps(answers()))
