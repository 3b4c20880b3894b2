"""A process that exports, and publishes and unpublishes while the export is being read.

Called as `python -m tests.delivery.export.interrupted SECTION_PK`; it prints, as JSON, the header,
the titles of the export and what the header's address then tells.
"""

import json
import sys
import threading
from typing import Any

import django


def meanwhile(section_pk: int, written: list[str]) -> None:
    """Publish one event and unpublish another, on a connection of this thread."""
    from django.db import connection

    from home.models import SectionPage
    from listings.models import EventPage
    from tests.factories.listings import EventFactory

    EventPage.objects.get(slug="before").unpublish()
    section = SectionPage.objects.get(pk=section_pk)
    EventFactory(parent=section, slug="after", title="나중")
    connection.close()
    written.append("after")


def interrupted(section_pk: int) -> dict[str, Any]:
    """Return what came of an export during which others wrote."""
    from django.test import Client

    from home.models import SectionPage
    from tests.delivery.changes.reading import follow, names
    from tests.delivery.export.reading import ADDRESS, parsed
    from tests.factories.listings import EventFactory

    EventFactory(parent=SectionPage.objects.get(pk=section_pk), slug="before", title="먼저")
    client = Client()
    parts = iter(client.get(ADDRESS).streaming_content)  # type: ignore[attr-defined]
    (header,) = parsed([next(parts)])
    written: list[str] = []
    writer = threading.Thread(target=meanwhile, args=(section_pk, written))
    writer.start()
    writer.join(timeout=60)
    titles = [each["document"]["title"] for each in parsed(list(parts))]
    news, _ = follow(client, header["changes"])
    return {
        "has_written": bool(written),
        "header": header,
        "titles": titles,
        "news": names(news),
    }


if __name__ == "__main__":
    django.setup()
    sys.stdout.write(json.dumps(interrupted(int(sys.argv[1]))))
