"""The front page: what is on near one and soon, what became of what was said, and who is there."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from cms.content_types import content_types, written
from cms.models import Topic
from delivery.area import Near
from delivery.query import ListQuery, Sort
from home.site.asked import Asked
from home.site.became import became, stage_counts
from home.site.choices import own_fields
from home.site.links import Chip, chips
from home.site.neighbourhood import around, chosen, name_of, options
from home.site.parts import read_part, without
from home.site.weekend import weekend

if TYPE_CHECKING:
    from home.models import HomePage

SOON, WEEKEND, WAITING, ENDED = 5, 6, 3, 3
MOST = 20  # of a weekend that are counted one by one
ENOUGH = 3
Documents = list[dict[str, Any]]


def newest(name: str, limit: int, terms: dict[str, list[str]] | None = None) -> Documents:
    """Return the newest documents of a type; none where the type is not installed."""
    if name not in content_types():
        return []
    return read_part(ListQuery(types=[name], terms=terms or {}, limit=limit)).documents


def next_of(document: dict[str, Any]) -> datetime:
    """Return when a document on the calendar begins next."""
    return datetime.fromisoformat(document["next_at"])


def on_calendar(limit: int, shown: Documents, near: Near | None) -> dict[str, Documents]:
    """Return what comes before the next weekend, on it and after it; `shown` is there already.

    Where little is on around `near`, `elsewhere` is what comes soonest in the whole city.
    """
    now = timezone.now()
    names = [each.name for each in content_types().values() if each.channels.calendar]
    if not names:
        return {"before": [], "this_weekend": [], "after": [], "elsewhere": []}
    begins, ends = weekend(now)
    query = ListQuery(
        types=names, sort=Sort.SOONEST, starts_from=begins, until=ends, near=near, limit=MOST
    )
    this_weekend = without(read_part(query).documents, shown)
    seen = [*this_weekend, *shown]
    # All of the weekend may come in between: it is left out whole, so that none of it is told as
    # if it came later.
    query = replace(query, starts_from=now, until=None, limit=limit + len(seen))
    soon = without(read_part(query).documents, seen)
    if len(this_weekend) == MOST:
        soon = [each for each in soon if not begins <= next_of(each) < ends]
    soon = soon[:limit]
    elsewhere: Documents = []
    if near is not None and len(this_weekend) + len(soon) < ENOUGH:
        query = replace(query, near=None)
        elsewhere = without(read_part(query).documents, [*seen, *soon])[:limit]
    before = [each for each in soon if next_of(each) < begins]
    return {
        "before": before,
        "this_weekend": this_weekend,
        "after": without(soon, before),
        "elsewhere": elsewhere,
    }


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


def cards(direction: str, limit: int) -> Documents:
    """Return the newest cards of the board, each as a line; none where there is no board."""
    return [
        {
            "exchange": {"title": card["title"], "kind": card["kind"], "detail": card["summary"]},
            "community": card["community"],
            "locale": card["locale"],
            "address": card["url"],
        }
        for card in newest("exchanges", limit, {"direction": [direction]})
    ]


def exchanges(relation: str, direction: str, limit: int) -> Documents:
    """Return what is offered or needed: on the board first, then what communities always have."""
    found = cards(direction, limit)
    rows = [
        {"exchange": exchange, "community": community, "locale": community["locale"]}
        for community in having("communities", relation, limit)
        for exchange in community[relation][:2]
    ]
    return [*found, *rows][: limit + len(found)]


def talk(limit: int) -> Documents:
    """Return the newest records of conversations and roundtables; one query."""
    names = [name for name in ("conversations", "roundtables") if name in content_types()]
    return read_part(ListQuery(types=names, limit=limit)).documents if names else []


def front(request: HttpRequest, page: "HomePage") -> HttpResponse:
    """Show the front page; `page` gives its first words, the reader's browser the district."""
    district = chosen(request)
    hearings = to_come("hearings", 4)
    dated = on_calendar(SOON, hearings, around(district))
    stages = stage_counts()
    context = {
        "page": page,
        "today": timezone.localdate().isoformat(),
        "hearings": hearings,
        **dated,
        "weekend_number": len(dated["this_weekend"]),
        "weekend_is_more": len(dated["this_weekend"]) == MOST,
        "weekend_has_rest": len(dated["this_weekend"]) > WEEKEND,
        "this_weekend": dated["this_weekend"][:WEEKEND],
        "district": name_of(district) if district else "",
        # The map knows districts by their Korean names.
        "map_district": urlencode({"district": district.name}) if district else "",
        "districts": options(district),
        "kinds": kinds("events"),
        "topics": Topic.objects.all(),
        "sections": newest("sections", 8),
        "stories": newest("stories", 3),
        "talk": talk(3),
        "stages": stages,
        "proposals_number": sum(each.number for each in stages),
        **became(WAITING, ENDED),
        "offers": exchanges("offers", "offer", 3),
        "needs": exchanges("needs", "need", 3),
        "has_board": "exchanges" in content_types(),
    }
    response = TemplateResponse(request, "front.html", context)
    patch_vary_headers(response, ["Cookie"])
    return response
