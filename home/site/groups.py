"""Documents of one type under a heading, with the way to the whole list."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.utils import timezone

from cms.content_types import ContentType
from delivery.query import ListQuery, Sort
from home.site.parts import read_part


@dataclass(frozen=True)
class Group:
    """A heading, what is under it, and the address of the rest; `is_more` where there is any."""

    declared: ContentType
    documents: list[dict[str, Any]]
    address: str
    is_more: bool

    @property
    def label(self) -> str:
        """What the type is called, in the plural."""
        return str(self.declared.model._meta.verbose_name_plural)


def group(
    declared: ContentType,
    *,
    limit: int,
    topics: list[str] | None = None,
    section: str | None = None,
    community: str | None = None,
    about: str | None = None,
) -> Group:
    """Return up to `limit` of a type: the next on a calendar, else the newest; one query.

    `about` is the uuid of what they are about, for a type that has such a filter.
    """
    is_calendar = declared.channels.calendar
    query = ListQuery(
        types=[declared.name],
        terms=({"topic": topics} if topics else {}) | ({"about": [about]} if about else {}),
        section=section,
        community=community,
        sort=Sort.SOONEST if is_calendar else Sort.NEWEST,
        starts_from=timezone.now() if is_calendar else None,
        limit=limit,
    )
    part = read_part(query)
    pairs = [("topic", each) for each in topics or []]
    pairs += [("section", section)] if section else []
    pairs += [("community", community)] if community else []
    pairs += [("about", about)] if about else []
    address = f"/{declared.name}/" + (f"?{urlencode(pairs)}" if pairs else "")
    return Group(declared, part.documents, address, part.next is not None)
