"""The front page: what is on, what people said, and who is looking for whom."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone

from cms.content_types import content_types, written
from cms.models import Topic
from delivery.query import ListQuery, Sort
from home.site.asked import Asked
from home.site.choices import own_fields
from home.site.links import Chip, chips
from home.site.parts import read_part, without
from home.site.weekend import weekend

if TYPE_CHECKING:
    from home.models import HomePage

SOON = 6
Documents = list[dict[str, Any]]


def newest(name: str, limit: int, terms: dict[str, list[str]] | None = None) -> Documents:
    """Return the newest documents of a type; none where the type is not installed."""
    if name not in content_types():
        return []
    return read_part(ListQuery(types=[name], terms=terms or {}, limit=limit)).documents


def on_calendar(limit: int, shown: Documents) -> dict[str, Documents]:
    """Return what is on this weekend, and what comes soonest besides; `shown` is there already."""
    now = timezone.now()
    names = [each.name for each in content_types().values() if each.channels.calendar]
    if not names:
        return {"this_weekend": [], "soon": []}
    begins, ends = weekend(now)
    query = ListQuery(
        types=names, sort=Sort.SOONEST, starts_from=begins, until=ends, limit=4 + len(shown)
    )
    this_weekend = without(read_part(query).documents, shown)[:4]
    query = ListQuery(types=names, sort=Sort.SOONEST, starts_from=now, limit=limit + 4 + len(shown))
    soon = without(read_part(query).documents, [*this_weekend, *shown])
    return {"this_weekend": this_weekend, "soon": soon[:limit]}


def to_come(name: str, limit: int) -> Documents:
    """Return what is not over of a type, the soonest first; none where it is not installed."""
    if name not in content_types():
        return []
    query = ListQuery(types=[name], sort=Sort.SOONEST, starts_from=timezone.now(), limit=limit)
    return read_part(query).documents


def kinds(name: str) -> list[Chip]:
    """Return the links to a type's list by its prominent filter."""
    declared = content_types().get(name)
    return chips(declared, list(own_fields(declared)), Asked()) if declared else []


def having(name: str, relation: str, limit: int) -> Documents:
    """Return the newest of a type that stand under any value of one of its filters."""
    declared = content_types().get(name)
    found = (
        next((each for each in declared.filters if each.name == relation), None)
        if declared
        else None
    )
    if found is None:
        return []
    values: Iterable[Any] = found.annotation  # type: ignore[assignment]
    return newest(name, limit, {relation: [written(value) for value in values]})


def exchanges(relation: str, limit: int) -> Documents:
    """Return what communities offer or need, each with the community it belongs to."""
    rows = [
        {"exchange": exchange, "community": community}
        for community in having("communities", relation, limit)
        for exchange in community[relation][:2]
    ]
    return rows[:limit]


def front(request: HttpRequest, page: "HomePage") -> HttpResponse:
    """Show the front page; `page` gives its first words."""
    hearings = to_come("hearings", 4)
    context = {
        "page": page,
        "hearings": hearings,
        **on_calendar(SOON, hearings),
        "kinds": kinds("events"),
        "topics": Topic.objects.all(),
        "sections": newest("sections", 8),
        "stories": newest("stories", 3),
        "conversations": newest("conversations", 3),
        "roundtables": newest("roundtables", 3),
        "proposals": newest("proposals", 3),
        "offers": exchanges("offers", 5),
        "needs": exchanges("needs", 5),
    }
    return TemplateResponse(request, "front.html", context)
