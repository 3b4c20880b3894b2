"""What sorts of things stand on the map, and the sign of each: a shape and a colour."""

from dataclasses import dataclass
from functools import cache

from django.utils.functional import Promise

from cms.content_types import content_types
from delivery.following.kinds import FollowKind, follow_kinds

# Shapes that differ by outline alone (templates/map/shapes.svg draws them), each with a colour
# of static/map/glance.css; sorts beyond them begin anew with another colour.
SHAPES = {
    "gathering": "circle",
    "event": "square",
    "performance": "star",
    "course": "triangle",
    "hearings": "flag",
    "communities": "house",
    "conversations": "bubble",
    "roundtables": "ring",
    "proposals": "diamond",
    "outcomes": "tick",
    "resources": "cross",
}
OTHER = "hexagon"


@dataclass(frozen=True)
class MapKind:
    """A sort of thing on the map: its name in addresses, what it is called, and its shape."""

    name: str
    label: str | Promise
    shape: str


def is_on_map(kind: FollowKind) -> bool:
    """Tell whether a sort of thing can have a place."""
    return content_types()[kind.type].channels.map


@cache
def map_kinds() -> dict[str, MapKind]:
    """Return the sorts by name, in the order of declaration."""
    return {
        name: MapKind(name, each.label, SHAPES.get(name, OTHER))
        for name, each in follow_kinds().items()
        if is_on_map(each)
    }


@cache
def numbers() -> dict[tuple[str, str], int]:
    """Return the place of each sort in their order, by type and by its term ("" for none)."""
    kinds = follow_kinds()
    return {(kinds[name].type, kinds[name].term): number for number, name in enumerate(map_kinds())}


def number_of(type_name: str, term: str) -> int:
    """Return the place of what a publication is; without a sort it is the first of its type."""
    known = numbers()
    found = known.get((type_name, term), known.get((type_name, "")))
    if found is not None:
        return found
    return next((number for (each, _term), number in known.items() if each == type_name), 0)


def types_on_map() -> list[str]:
    """Return the names of the types whose documents can have a place."""
    return [each.name for each in content_types().values() if each.channels.map]


def lasting_types() -> list[str]:
    """Return those of them that have no times."""
    return [name for name in types_on_map() if not content_types()[name].channels.calendar]
