"""The form of the map: what, when and where can be chosen, filled in as it was asked."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.ground.districts import DISTRICTS, DistrictKind
from cms.models import Topic
from delivery.following.cookie import kept_choice
from home.site.map.asked import MapAsked
from home.site.map.kinds import map_kinds
from home.site.map.times import LABELS

DISTANCES = (500, 1_000, 2_000, 5_000, 10_000, 20_000)


@dataclass(frozen=True)
class Option:
    """A value that can be chosen; `shape` is the sign of a sort of thing."""

    value: str
    label: str
    is_chosen: bool
    shape: str = ""


def topic_names() -> dict[str, str]:
    """Return the topics' names by slug, in the city's order and the reader's language."""
    is_english = (get_language() or "").startswith("en")
    rows = Topic.objects.values_list("slug", "name", "name_en")
    return {slug: (name_en if is_english else "") or name for slug, name, name_en in rows}


def district_groups(chosen: str) -> list[tuple[str, list[Option]]]:
    """Return the districts as one looks for them: the town's dong, then eup and myeon, by name."""
    is_english = (get_language() or "").startswith("en")

    def options(*kinds: DistrictKind) -> list[Option]:
        found = [each for each in DISTRICTS if each.kind in kinds]
        names = [(each.name, each.name_en if is_english else each.name) for each in found]
        return [
            Option(*pair, pair[0] == chosen) for pair in sorted(names, key=lambda pair: pair[1])
        ]

    return [
        (_("시내 (동)"), options(DistrictKind.DONG)),
        (_("읍·면"), options(DistrictKind.EUP, DistrictKind.MYEON)),
    ]


def distances(chosen: int) -> list[Option]:
    """Return how far around oneself one can look, and what a shared address asks besides."""
    every = sorted({*DISTANCES, *([chosen] if chosen else [])})
    return [Option(str(each), f"{each / 1000:g} km", each == (chosen or 1_000)) for each in every]


def form_of(request: HttpRequest, asked: MapAsked, topics: dict[str, str]) -> dict[str, Any]:
    """Return what the form's template needs."""
    choice = asked.choice
    kept = kept_choice(request)
    return {
        "stretches": [Option(each, str(LABELS[each]), each is asked.stretch) for each in LABELS],
        "kinds": [
            Option(each.name, str(each.label), each.name in choice.kinds, each.shape)
            for each in map_kinds().values()
        ],
        "topics": [Option(slug, name, slug in choice.topics) for slug, name in topics.items()],
        "districts": district_groups(asked.where.district),
        "distances": distances(asked.where.radius),
        "held": held(asked, topics),
        "mine": f"/map/?{kept.query}" if kept else "",
        "kept": [
            (name, value)
            for name, value in asked.pairs
            if name in ("section", "near", "bbox", "place")
        ],
    }


def held(asked: MapAsked, topics: dict[str, str]) -> list[tuple[str, str]]:
    """Return each thing that narrows the map in words, with the address without it."""
    found = []
    for name, value in asked.pairs:
        if name in ("radius", "section", "place"):
            continue
        rest = [each for each in asked.pairs if each != (name, value)]
        if name == "near":
            rest = [each for each in rest if each[0] != "radius"]
        found.append((words_of(asked, topics, name, value), address_of(rest)))
    return found


def address_of(pairs: list[tuple[str, str]]) -> str:
    """Return the map's address with these parameters."""
    return MapAsked().address(*pairs)


def words_of(asked: MapAsked, topics: dict[str, str], name: str, value: str) -> str:
    """Return one asked thing as people call it."""
    if name == "topic":
        return topics.get(value, value)
    if name == "kind":
        return str(map_kinds()[value].label)
    if name == "time":
        return str(LABELS[asked.stretch])
    if name == "near":
        return _("고른 곳에서 %(kilometres)skm 안") % {
            "kilometres": f"{asked.where.radius / 1000:g}"
        }
    if name == "bbox":
        return _("지도에 보이는 곳만")
    names = {each.name: each.name_en for each in DISTRICTS}
    return names[value] if (get_language() or "").startswith("en") else value
