"""The formats of a list as a page of the site offers them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from cms.content_types import COMMON_FILTERS, ContentType
from delivery.formats.formats import formats_of
from delivery.formats.naming import list_title
from delivery.formats.parameters import NOT_HERE

# A subscription begins at the beginning.
POSITION = {"cursor", "limit"}


@dataclass(frozen=True)
class Offered:
    """A format with the address of a list in it; `title` is for readers."""

    media_type: str
    title: str
    address: str


def offered_formats(declared: ContentType, chosen: Mapping[str, Sequence[str]]) -> list[Offered]:
    """Return the formats to subscribe to, with the chosen filters that they know kept."""
    own = {each.name for each in declared.filters}
    known = own | COMMON_FILTERS - NOT_HERE - POSITION
    pairs = [(name, value) for name, each in chosen.items() if name in known for value in each]
    query = f"?{urlencode(pairs)}" if pairs else ""
    return [
        Offered(
            each.media_type,
            f"{list_title(declared)} ({each.title})",
            f"/api/v1/{declared.name}.{each.suffix}{query}",
        )
        for each in formats_of(declared)
    ]
