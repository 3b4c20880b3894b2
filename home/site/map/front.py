"""The map on the front page: a picture that costs little, and the ways into the map itself."""

from typing import Any

from django.utils import timezone

from home.site.map.asked import MapAsked
from home.site.map.kept import spots_for
from home.site.map.kinds import map_kinds
from home.site.map.picture import picture
from home.site.map.times import LABELS, Stretch
from home.site.map.view import city


def front_map() -> dict[str, Any]:
    """Return the picture of all that is on the map, and what the ways in are called.

    Two queries; one where the answer is kept.
    """
    asked = MapAsked()
    spots, _key = spots_for(asked.choice, asked.stretch, timezone.now())
    located = [each for each in spots if each.latitude is not None]
    there = {each.kind for each in located}
    return {
        "count": len(located),
        "picture": picture(asked, city(), located),
        "stretches": [(each, LABELS[each]) for each in Stretch if each is not Stretch.ALL],
        "kinds": [each for number, each in enumerate(map_kinds().values()) if number in there],
    }
