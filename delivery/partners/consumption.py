"""Counting what partners consume: in the cache at each request, in the database once a minute."""

import logging
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache as remembered

from django.core.cache.backends.base import BaseCache
from django.db import transaction
from django.db.models import F
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from delivery.limits.windows import increase
from delivery.models.partners import PartnerKey
from delivery.models.uses import PartnerUse

API = "api/v1/"
OTHER = "…"
LONGEST = 100  # characters, as PartnerUse keeps
KEPT_FOR = 3 * 24 * 3600
FLUSH_EVERY = 60
logger = logging.getLogger("madang.api")


def route_of(request: HttpRequest) -> str:
    """Return the pattern of a request's address, "" where it has none; never the address itself."""
    match = request.resolver_match
    return match.route if match else ""


def endpoint_of(route: str) -> str:
    """Return under which name a pattern is counted, as long as is stored."""
    return route.removeprefix(API)[:LONGEST]


@remembered
def endpoints() -> frozenset[str]:
    """Return the names of all endpoints of the API; the way to its documentation is none."""
    routes = patterns("", get_resolver().url_patterns)
    named = frozenset(endpoint_of(route) for route in routes if route.startswith(API))
    return named - {"", "<path:rest>"}


def patterns(before: str, listed: list[URLPattern | URLResolver]) -> Iterator[str]:
    """Yield the whole pattern of each address in `listed`."""
    for each in listed:
        whole = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from patterns(whole, each.url_patterns)
        else:
            yield whole


def counter(partner_pk: int, day: date, endpoint: str) -> str:
    """Return the name of a counter; patterns hold signs that not every cache takes in a name."""
    return f"madang-use:{partner_pk}:{day.isoformat()}:{endpoint.encode().hex()}"


def count_use(cache: BaseCache, key: PartnerKey, route: str) -> None:
    """Count one request of a partner, and once a minute bring its counts to the database.

    What came to no endpoint, or was refused before it got there, is counted under OTHER.
    """
    endpoint = endpoint_of(route)
    try:
        known = endpoint if endpoint in endpoints() else OTHER
        name = counter(key.partner_id, timezone.localdate(), known)
        increase(cache, name, KEPT_FOR)
        if cache.add(f"madang-use-flush:{key.partner_id}", 1, FLUSH_EVERY):
            flush(cache, key.partner_id)
    except Exception:  # a count is worth no partner's answer
        logger.exception("A partner's use was not counted.")


def flush(cache: BaseCache, partner_pk: int) -> None:
    """Move what the cache has counted for a partner, today and yesterday, to the database."""
    today = timezone.localdate()
    for day in (today - timedelta(days=1), today):
        names = {counter(partner_pk, day, each): each for each in (*endpoints(), OTHER)}
        for name, number in cache.get_many(names).items():
            if number > 0:
                cache.decr(name, number)
                store(partner_pk, day, names[name], number)


@transaction.atomic
def store(partner_pk: int, day: date, endpoint: str, requests: int) -> None:
    """Add to what is stored of one day and endpoint."""
    row, _made = PartnerUse.objects.get_or_create(
        partner_id=partner_pk, used_on=day, endpoint=endpoint
    )
    PartnerUse.objects.filter(pk=row.pk).update(requests=F("requests") + requests)
