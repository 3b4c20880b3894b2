"""What may have been meant by an address at which nothing is."""

from typing import Any

import orjson
from django.db import DatabaseError

from delivery.models import Publication
from delivery.models.publications import PublicationState

MOST = 4
LONGEST = 255


def moved(path: str) -> list[dict[str, Any]]:
    """Return the public documents whose short name ends the address: they were moved or typed in.

    Where the database does not answer, there are none: a missing page stays a missing page.
    """
    slug = path.rstrip("/").rpartition("/")[2]
    if not 0 < len(slug) <= LONGEST or not slug.isprintable():
        return []
    rows = Publication.objects.filter(slug=slug, state=PublicationState.LIVE)
    try:
        bodies = list(rows.order_by("-published_at").values_list("body", flat=True)[:MOST])
    except DatabaseError:
        return []
    return [orjson.loads(bytes(body)) for body in bodies if body is not None]
