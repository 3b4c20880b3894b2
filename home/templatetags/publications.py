"""Published documents in templates."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django import template
from django.utils import timezone

from cms.content_types import content_types
from delivery.query import ListQuery, Sort
from home.site.groups import Group, group
from home.site.parts import read_part, read_past, read_these, without

register = template.Library()


@register.simple_tag
def publications(
    *,
    type: str | None = None,  # noqa: A002 (the word that template authors know)
    topic: str | list[str] | None = None,
    section: str | None = None,
    community: str | None = None,
    limit: int = 6,
    sort: str = "newest",
) -> list[dict[str, Any]]:
    """Return published documents; without `type` those of all types but sections.

    `topic` is a slug or several, any of which will do; `sort` is newest, updated or soonest (from
    now on, with `next_at`). Raises ValueError on another sort.
    """
    names = [type] if type else [n for n, d in content_types().items() if not d.model.is_section]
    order = Sort(sort)
    topics = [topic] if isinstance(topic, str) and topic else list(topic or [])
    query = ListQuery(
        types=names,
        terms={"topic": topics} if topics else {},
        section=section or None,
        community=community or None,
        sort=order,
        starts_from=timezone.now() if order is Sort.SOONEST else None,
        limit=limit,
    )
    return read_part(query).documents


@register.simple_tag
def documents_of(references: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the documents that references name, in their order."""
    return read_these([each["id"] for each in references])


@register.simple_tag
def gathered_by(section: dict[str, Any], limit: int = 6) -> list[Group]:
    """Return what a section gathers by itself, a group for each type that has something."""
    automatic = section["automatic"]
    names = [automatic["type"]] if automatic["type"] else list(content_types())
    declared = [content_types()[name] for name in names if name in content_types()]
    groups = [
        group(
            each,
            limit=limit,
            topics=automatic["topics"],
            section=section["slug"] if automatic["is_own_only"] else None,
        )
        for each in declared
        if not each.model.is_section
    ]
    return [each for each in groups if each.documents]


@register.simple_tag
def owned_by(community: dict[str, Any], limit: int = 6) -> list[Group]:
    """Return what a community has published, a group for each type that has something."""
    groups = [
        group(each, limit=limit, community=community["slug"])
        for each in content_types().values()
        if not each.model.is_section
    ]
    return [each for each in groups if each.documents]


@register.simple_tag
def past_of(community: dict[str, Any], limit: int = 3) -> Group | None:
    """Return what a community has held, the last first, of the first type on a calendar; or None.

    One query.
    """
    declared = next((each for each in content_types().values() if each.channels.calendar), None)
    if declared is None:
        return None
    slug = community["slug"]
    query = ListQuery(types=[declared.name], community=slug, limit=limit)
    part = read_past(query, timezone.now())
    if not part.documents:
        return None
    address = f"/{declared.name}/?{urlencode({'community': slug, 'time': 'past'})}"
    return Group(declared, part.documents, address, part.next is not None)


@register.simple_tag
def alike(document: dict[str, Any], limit: int = 4) -> list[dict[str, Any]]:
    """Return what comes soonest of a document's type and topics, without itself; one query."""
    slugs = [each["slug"] for each in document["topics"]]
    if not slugs:
        return []
    query = ListQuery(
        types=[document["type"]],
        terms={"topic": slugs},
        sort=Sort.SOONEST,
        starts_from=timezone.now(),
        limit=limit + 1,
    )
    return without(read_part(query).documents, [document])[:limit]


@register.simple_tag
def told_of(document: dict[str, Any], limit: int = 6) -> list[Group]:
    """Return what was published about a document, a group for each type that has something.

    Types that are about others have a filter `about`; each of them takes one query.
    """
    groups = [
        group(each, limit=limit, about=document["id"])
        for each in content_types().values()
        if any(one.name == "about" for one in each.filters)
    ]
    return [each for each in groups if each.documents]
