"""A part of a list as every format writes it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cms.content_types import ContentType

# An empty list was never changed; its feed needs a date all the same, and always the same one.
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class ListPart:
    """Documents (parsed JSON) of one type in order.

    All addresses are absolute: `address` is the part's own, `first_address` that of the list
    without a position, `next_address` that of the next part, `page_address` the site's own list.
    """

    declared: ContentType
    title: str
    publisher: str
    documents: list[dict[str, Any]]
    address: str
    first_address: str
    next_address: str | None
    page_address: str

    @property
    def updated_at(self) -> datetime:
        """When the last of its documents was changed."""
        moments = [datetime.fromisoformat(each["updated_at"]) for each in self.documents]
        return max(moments, default=NEVER)
