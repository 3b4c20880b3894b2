"""What has to do with a document: the same trail, place, topics, community and words.

The trail is told by apps through a hook, all else by the index.
"""

import math
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson
from django.utils import timezone
from wagtail import hooks

from cms.content_types import content_types
from delivery.area import Near
from delivery.models import Publication
from delivery.models.publications import PublicationState
from search.answer import Hit
from search.embedded.dialect import dialect
from search.embedded.vocabulary import words_in
from search.finding.hits import hits_of
from search.finding.narrowing import metres
from search.finding.rows import Row, read, read_publications
from search.finding.scoring import time_factor
from search.language.query import Query
from search.matching.expression import Tokens, some
from search.matching.marks import mark
from search.matching.wanted import text_of

MOST_LOOKED_AT = 300
SHOWN = 6
HOOK = "register_related"
# What hangs together with a document stands first, then what is near it, then what is alike.
TOGETHER, NAMED, AREA, CLOSE, COMMUNITY, TOPIC, WORD = 100.0, 6.0, 3.0, 3.0, 2.5, 2.0, 3.0


@dataclass(frozen=True)
class About:
    """What is known of the document for which others are sought."""

    row: Row
    words: frozenset[str]
    named: frozenset[UUID]
    together: tuple[UUID, ...]


def related_to(uuid: UUID, limit: int = SHOWN, now: datetime | None = None) -> list[Hit] | None:
    """Return the documents closest to one, in its language; None where there is no such one."""
    now = now or timezone.now()
    row = next(iter(read_publications([uuid])), None)
    if row is None:
        return None
    body = (
        Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE)
        .values_list("body", flat=True)
        .first()
    )
    if body is None:
        return None
    about = About(
        row, frozenset(words_in(row.title)), named_in(bytes(body)) - {uuid}, together_with(row)
    )
    rows = [each for each in candidates(about) if each.id != row.id and each.locale == row.locale]
    shared = Counter(topic for each in rows for topic in each.topics.split())
    scores = {each.id: closeness(each, about, shared, now) for each in rows}
    best = sorted(rows, key=lambda each: (-scores[each.id], -each.id))[:limit]
    return list(hits_of(best, scores, Query(), None, now))


def together_with(row: Row) -> tuple[UUID, ...]:
    """Return what apps say hangs together with a document that can be on a trail, nearest first."""
    declared = content_types().get(row.type)
    if declared is None or not declared.channels.trail:
        return ()
    found = [uuid for tell in hooks.get_hooks(HOOK) for uuid in tell(row.uuid, SHOWN)]
    return tuple(dict.fromkeys(found))


def named_in(body: bytes) -> frozenset[UUID]:
    """Return the documents that a document names, but for the section it stands in."""
    found: set[UUID] = set()
    waiting = [orjson.loads(body) | {"section": None}]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if {"id", "type", "slug", "url"} <= value.keys():
                found.add(UUID(str(value["id"])))
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return frozenset(found)


def candidates(about: About) -> list[Row]:
    """Return what shares anything with a document."""
    row = about.row
    marks = [("topic", each) for each in row.topics.split()]
    marks += [(name, getattr(row, name)) for name in ("community", "area") if getattr(row, name)]
    index = dialect()
    close = some(Tokens((mark(name, value),)) for name, value in marks)
    said = some(text_of(each) for each in sorted(about.words))
    ids = index.matching(close, MOST_LOOKED_AT) if close else []
    ids += index.matching(said, MOST_LOOKED_AT, ("title", "names")) if said else []
    return list(
        {
            each.id: each
            for each in [*read(set(ids)), *read_publications({*about.named, *about.together})]
        }.values()
    )


def closeness(row: Row, about: About, shared: Counter[str], now: datetime) -> float:
    """Return how much a document has to do with another one; a rare topic says more."""
    own = about.row
    if row.uuid in about.together:
        return TOGETHER - about.together.index(row.uuid)
    score = NAMED if row.uuid in about.named else 0.0
    for topic in set(row.topics.split()) & set(own.topics.split()):
        score += TOPIC / math.log2(2 + shared[topic] / 20)
    score += COMMUNITY if row.community and row.community == own.community else 0.0
    score += AREA if row.area and row.area == own.area else 0.0
    if own.latitude is not None and own.longitude is not None:
        distance = metres(row, Near(own.latitude, own.longitude, 1000))
        score += CLOSE * math.exp(-distance / 1000) if distance is not None else 0.0
    words = about.words & frozenset(words_in(row.title))
    score += WORD * len(words) / max(len(about.words), 1)
    return score * time_factor(row, now.timestamp())
